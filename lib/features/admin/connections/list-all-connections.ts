import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { withinTime } from '#lib/infra/db/within-time.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { connectionFilter, endsAfter } from './filter-store.ts';
import { countUpTo, cursorOf, pageOf } from './page-store.ts';
import { rowsOf } from './row-store.ts';
import type { TableWish } from './schema.ts';
import { toRowView } from './to-row-view.ts';
import type { TableAnswer } from './view.ts';

const PAGE_SIZE = 50;
/** Counting further would take longer than reading the page. */
/** Ten pages. Counting on would cost more than the page, and says no more to whoever has that many; the overview counts all. */
const COUNTED_MAX = 500;
const PATIENCE_MS = 5_000;

type Room = { prisma: Database; words: Words; now: Date };

/** One page of everybody's connections. What takes too long is given up, and said. */
export async function listAllConnections(
  _viewer: Permitted<'connection:govern'>,
  wish: TableWish,
  given?: Room,
): Promise<TableAnswer> {
  const { prisma, words, now } = given ?? { prisma: db(), words: await requestWords(), now: new Date() };
  const read = await withinTime(prisma, PATIENCE_MS, async (tx) => {
    const filter = await connectionFilter(tx, wish, now);
    const page = await pageOf(tx, { ...wish, filter, endsAfter: endsAfter(wish, now), take: PAGE_SIZE });
    const rows = await rowsOf(
      tx,
      page.places.map(({ id }) => id),
    );
    return { page, rows, count: await countUpTo(tx, filter, COUNTED_MAX + 1) };
  });
  if (!read.ok) return { ok: false, code: 'too_slow' };
  const { page, rows, count } = read.value;
  const [first, last] = [page.places[0], page.places.at(-1)];
  return {
    ok: true,
    view: {
      rows: rows.map((row) => toRowView(row, words, now)),
      found: { count: Math.min(count, COUNTED_MAX), more: count > COUNTED_MAX },
      before: page.earlier && first ? cursorOf(first) : null,
      after: page.later && last ? cursorOf(last) : null,
    },
  };
}
