import 'server-only';
import { env } from '#lib/env.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';
import type { Database } from './store.ts';

/** What this room's use-cases work with; a test hands in its own. */
export type Room = {
  prisma: Database;
  vaultKeys: VaultKeys;
  net: NetSettings;
  requiredScopes: readonly string[];
  now: () => Date;
};

/** The room of the running server. */
export function connectionsRoom(): Room {
  const { vaultKeys, net, requiredScopes } = env();
  return { prisma: db(), vaultKeys, net, requiredScopes, now: () => new Date() };
}
