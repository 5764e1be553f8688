import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';

/** What is found by words. Where very many rows have them, any few are as good as others: nobody sorts a million. */
const FOUND_MAX = 200;

/** Ids of people whose e-mail address or name has words beginning like these, the newest first. */
export async function findPeopleByWords(db: Db, words: readonly string[], take: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id FROM users WHERE search @@ ${beginnings(words)}::tsquery LIMIT ${FOUND_MAX}) found
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
    SELECT id FROM (SELECT id FROM connections WHERE search @@ ${beginnings(words)}::tsquery LIMIT ${FOUND_MAX}) found
    ORDER BY id DESC LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** @param words of letters and digits only: nothing in them means anything to the database. */
function beginnings(words: readonly string[]): string {
  return words.map((word) => `'${word.replace(/[^\p{L}\p{N}]/gu, '')}':*`).join(' & ');
}
