import 'server-only';
import type { Logger } from 'pino';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { logger } from '#lib/infra/log/logger.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';

/** What looks, drafts and watches work with; a test hands in its own. */
export type ConnectRoom = {
  prisma: Database;
  /** As configured; what the policy makes of it is read for every look. */
  net: NetSettings;
  /** Whether mails leave the house; otherwise news is told in the app only. */
  mails: boolean;
  now: () => Date;
  log: Pick<Logger, 'info'>;
};

/** The room of the running server, for requests and background jobs alike: nobody's words are in it. */
export function connectRoom(): ConnectRoom {
  const { net, mail } = env();
  return { prisma: db(), net, mails: mail !== null, now: () => new Date(), log: logger() };
}
