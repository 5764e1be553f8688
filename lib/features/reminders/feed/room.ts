import 'server-only';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';

/** What the feed works with; a test hands in its own. */
export type FeedRoom = {
  prisma: Database;
  vaultKeys: VaultKeys;
  /** Where people reach this Patchbay, without a slash at its end. */
  publicUrl: string;
};

export function feedRoom(): FeedRoom {
  const { vaultKeys, publicUrl } = env();
  return { prisma: db(), vaultKeys, publicUrl };
}
