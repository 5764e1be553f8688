import { createHash } from 'node:crypto';

/** What stands before the first link of the chain. */
export const CHAIN_START = '0'.repeat(64);

/** What an event says, as the chain takes it: `at` as ISO text, the rest as it is stored. */
export type EventText = {
  at: string;
  verb: string;
  actorId: string | null;
  subjectType: string;
  subjectId: string | null;
  facts: object;
};

/**
 * The text whose hash chains an event to its predecessor. Key order is fixed here and sorted in `facts`, because `jsonb` keeps
 * neither order nor spacing.
 */
export function canonicalEvent({ at, verb, actorId, subjectType, subjectId, facts }: EventText): string {
  const sorted = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([at, verb, actorId, subjectType, subjectId, sorted]);
}

/** One row of the log, as the database holds it now: nothing in it is to be trusted before it is checked. */
export type ChainRow = Omit<EventText, 'facts'> & {
  id: bigint;
  facts: unknown;
  previous: string;
  hash: string;
};

/**
 * Whether a row's hash is that of the row. @param elder also as rows were chained at first, without their number. The database's JSON may be
 * anything; what we write is an object, and whatever else stands there was put there.
 */
export function isOwnHash(row: ChainRow, elder: boolean): 'numbered' | 'elder' | null {
  const { facts } = row;
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return null;
  const text = canonicalEvent({ ...row, facts });
  if (row.hash === sha256(row.previous + row.id + text)) return 'numbered';
  return elder && row.hash === sha256(row.previous + text) ? 'elder' : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
