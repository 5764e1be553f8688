import 'server-only';
import type { Database, Transaction } from './prisma.ts';

/** Longer than any transaction of ours that is well, also where it waits for another person's lock. */
const TIMEOUT_MS = 10_000;

/** All of the work is written or nothing is. Throws what the work throws, and after 10 s. */
export function inTransaction<Outcome>(
  database: Database,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  return database.$transaction(work, { timeout: TIMEOUT_MS });
}
