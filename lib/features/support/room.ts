import 'server-only';
import type { Logger } from 'pino';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { logger } from '#lib/infra/log/logger.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';

/** What this room's use-cases work with; a test hands in its own. */
export type Room = {
  prisma: Database;
  now: () => Date;
  /** Whoever of the staff asks reads in their own language. */
  words: Words;
  log: Pick<Logger, 'error'>;
};

/** The room for the member of staff whose request this is. */
export async function requestRoom(): Promise<Room> {
  return { prisma: db(), now: () => new Date(), words: await requestWords(), log: logger() };
}
