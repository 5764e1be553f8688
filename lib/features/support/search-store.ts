import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';
import { tsqueryOf } from '#lib/infra/db/search-query.ts';

/** What is found by words. Where very many rows have them, any few are as good as others: nobody sorts a million. */
const FOUND_MAX = 200;

/** Ids of people whose e-mail address or name has words beginning like these, the newest first. */
export async function findPeopleByWords(db: Db, words: readonly string[], take: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id FROM users WHERE search @@ ${tsqueryOf(words)}::tsquery LIMIT ${FOUND_MAX}) found
    ORDER BY id DESC LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** Ids of connections by owner, account, label, token name and host. */
export async function findConnectionsByWords(
  db: Db,
  words: readonly string[],
  take: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id FROM connections WHERE search @@ ${tsqueryOf(words)}::tsquery LIMIT ${FOUND_MAX}) found
    ORDER BY id DESC LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** Ids of attempts that carried one of these in a request or an answer. Found first and sorted then: in the order of time the newest would be looked through one by one. */
export async function idsByTraces(db: Db, traces: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH found AS MATERIALIZED (SELECT id FROM attempts WHERE traces && ${[...traces]}::text[] LIMIT ${FOUND_MAX})
    SELECT id FROM found`;
  return rows.map(({ id }) => id);
}
