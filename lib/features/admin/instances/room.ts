import 'server-only';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';

/** What this room works with; a test hands in its own. */
export type InstancesRoom = {
  prisma: Database;
  net: NetSettings;
  requiredScopes: readonly string[];
  now: () => Date;
  /** Whoever asks reads what comes of it in their own language. */
  words: Words;
};

export async function requestRoom(): Promise<InstancesRoom> {
  const { net, requiredScopes } = env();
  return { prisma: db(), net, requiredScopes, now: () => new Date(), words: await requestWords() };
}
