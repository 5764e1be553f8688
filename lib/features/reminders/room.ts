import 'server-only';
import type { Logger } from 'pino';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { logger } from '#lib/infra/log/logger.ts';

/** What this room works with; a test hands in its own. */
export type ReminderRoom = {
  prisma: Database;
  /** Whether mails leave the house; otherwise reminders are read in the app only. */
  mails: boolean;
  now: () => Date;
  log: Pick<Logger, 'info'>;
};

/** The room of the running server, for requests and background jobs alike: nobody's words are in it. */
export function reminderRoom(): ReminderRoom {
  return { prisma: db(), mails: env().mail !== null, now: () => new Date(), log: logger() };
}
