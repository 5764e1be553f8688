import 'server-only';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';

/** What the policy's use-cases work with; a test hands in its own. */
export type PolicyRoom = {
  prisma: Database;
  now: () => Date;
  /** As configured. */
  requiredScopes: readonly string[];
};

export function policyRoom(): PolicyRoom {
  const { requiredScopes } = env();
  return { prisma: db(), now: () => new Date(), requiredScopes };
}
