import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { withinTime } from '#lib/infra/db/within-time.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { rowsOf } from '../connections/row-store.ts';
import { toRowView } from '../connections/to-row-view.ts';
import { chosenSql, countChosen, listNext } from './bulk-store.ts';
import type { BulkChoice, BulkDeed } from './schema.ts';
import type { BulkPlanAnswer } from './view.ts';

const PATIENCE_MS = 5_000;
const SHOWN = 5;

type Given = { prisma: Database; words: Words; now: Date };

/** What would be done, counted to the last one. What takes too long to count is given up, and said. */
export async function getBulkPlan(
  _viewer: Permitted<'connection:govern'>,
  { deed, choice }: { deed: BulkDeed; choice: BulkChoice },
  given?: Given,
): Promise<BulkPlanAnswer> {
  const { prisma, words, now } = given ?? { prisma: db(), words: await requestWords(), now: new Date() };
  const moment = { now, begun: now };
  const read = await withinTime(prisma, PATIENCE_MS, async (tx) => {
    const chosen = await chosenSql(tx, choice, now);
    const counts = await countChosen(tx, chosen, deed, moment);
    // Looking for the first of none would go through all there are.
    const places =
      counts.affected > 0 ? await listNext(tx, { chosen, deed, moment, after: null, take: SHOWN }) : [];
    const rows = await rowsOf(
      tx,
      places.map(({ id }) => id),
    );
    return { counts, rows };
  });
  if (!read.ok) return { ok: false, code: 'too_slow' };
  const { counts, rows } = read.value;
  return { ok: true, view: { deed, ...counts, first: rows.map((row) => toRowView(row, words, now)) } };
}
