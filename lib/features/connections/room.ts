import 'server-only';
import type { Logger } from 'pino';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { logger } from '#lib/infra/log/logger.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';
import type { Words } from '#lib/words/words.ts';

/** What this room's use-cases work with; a test hands in its own. */
export type Room = {
  prisma: Database;
  vaultKeys: VaultKeys;
  net: NetSettings;
  requiredScopes: readonly string[];
  /** Where people reach this Patchbay, without a slash at its end. */
  publicUrl: string;
  now: () => Date;
  /** Whoever asks reads what comes of it in their own language. */
  words: Words;
  log: Pick<Logger, 'info'>;
  /** Of the request that is being answered, for finding what came of it again. */
  requestId?: string | null;
};

/** The room of the running server, for somebody who is spoken to like this. */
export function roomSpeaking(words: Words): Room {
  const { vaultKeys, net, requiredScopes, publicUrl } = env();
  return {
    prisma: db(),
    vaultKeys,
    net,
    requiredScopes,
    publicUrl,
    now: () => new Date(),
    words,
    log: logger(),
  };
}
