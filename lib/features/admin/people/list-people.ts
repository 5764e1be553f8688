import 'server-only';
import { isRole } from '#lib/domain/access.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { withinTime } from '#lib/infra/db/within-time.ts';
import { countPeople, type PersonRow, peopleFilter, peoplePage, personCursor } from './people-store.ts';
import type { PeopleWish } from './schema.ts';
import type { PeopleAnswer, PersonRowView } from './view.ts';

export const PAGE_SIZE = 50;
const COUNTED_MAX = 500;
const PATIENCE_MS = 5_000;

/** One page of everybody who may sign in, or could once. */
export async function listPeople(
  _viewer: Permitted<'person:manage'>,
  wish: PeopleWish,
  prisma: Database = db(),
): Promise<PeopleAnswer> {
  const read = await withinTime(prisma, PATIENCE_MS, async (tx) => ({
    page: await peoplePage(tx, wish, PAGE_SIZE),
    count: await countPeople(tx, peopleFilter(wish), COUNTED_MAX + 1),
  }));
  if (!read.ok) return { ok: false, code: 'too_slow' };
  const { page, count } = read.value;
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  return {
    ok: true,
    view: {
      people: page.rows.map(toPersonRow),
      found: { count: Math.min(count, COUNTED_MAX), more: count > COUNTED_MAX },
      before: page.earlier && first ? personCursor(first, wish) : null,
      after: page.later && last ? personCursor(last, wish) : null,
    },
  };
}

export function toPersonRow(row: PersonRow): PersonRowView {
  return {
    id: row.id,
    name: plainText(row.name, 80),
    email: row.email,
    role: isRole(row.role) ? row.role : 'user',
    disabledAt: row.disabledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    seenAt: row.seenAt?.toISOString() ?? null,
    connections: row.connections,
  };
}
