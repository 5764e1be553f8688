import 'server-only';
import { validate as isUuid } from 'uuid';
import { Prisma } from '#generated/prisma/client.ts';
import { type CalendarDate, parseCalendarDate, parseInstant } from '#lib/domain/calendar-date.ts';
import { type CursorValues, decodeCursor, encodeCursor } from '#lib/domain/cursor.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { EVERYTHING } from './filter-store.ts';
import type { SortedBy, TableSort } from './schema.ts';

/** What stands where in the table, as far as one page goes. */
export type Place = { id: string; value: string | null };

export type PageWish = {
  /** A condition over `connections c`. */
  filter: Prisma.Sql;
  /** As `endsAfter` says of that filter: whatever has an end ends after this day. */
  endsAfter?: CalendarDate | null;
  sort: TableSort;
  take: number;
  after?: string | null;
  before?: string | null;
};

/** `earlier` and `later`: whether there are rows before and behind these. */
export type Page = { places: Place[]; earlier: boolean; later: boolean };

type Order = {
  /** The sorted column, its type for a value out of a cursor, and what it is joined from. */
  column: Prisma.Sql;
  cast: Prisma.Sql;
  from: From | null;
  nullable: boolean;
};

/** Another table, and what of a connection points there. */
type From = { table: Prisma.Sql; is: Prisma.Sql };

const TEXT = Prisma.sql`text`;

/** Each goes by an index whose second column is the connection's id, which orders what is equal. */
const ORDERS: Record<SortedBy, Order | null> = {
  created: null,
  owner: {
    column: Prisma.sql`u.email`,
    cast: TEXT,
    from: { table: Prisma.sql`users u`, is: Prisma.sql`u.id = c.user_id` },
    nullable: false,
  },
  instance: {
    column: Prisma.sql`i.base_url`,
    cast: TEXT,
    from: { table: Prisma.sql`instances i`, is: Prisma.sql`i.id = c.instance_id` },
    nullable: false,
  },
  account: { column: Prisma.sql`c.username`, cast: TEXT, from: null, nullable: true },
  label: { column: Prisma.sql`c.label`, cast: TEXT, from: null, nullable: false },
  expires: { column: Prisma.sql`c.expires_on`, cast: Prisma.sql`date`, from: null, nullable: true },
  checked: {
    column: Prisma.sql`c.verified_at`,
    cast: Prisma.sql`timestamptz`,
    from: null,
    nullable: false,
  },
};

/**
 * One page by keyset: however deep it lies, only its own rows are read. Rows without a value stand last, first the other way round. A cursor that
 * does not fit is the beginning.
 */
export async function pageOf(db: Db, wish: PageWish): Promise<Page> {
  const { filter, endsAfter = null, sort, take, after, before } = wish;
  const [by, descending] = readSort(sort);
  const backwards = !after && Boolean(before);
  const cursor = readCursor(after ?? before, ORDERS[by]);
  const down = descending !== backwards;
  const places = await rowsFrom(db, { filter, endsAfter, order: ORDERS[by], down, cursor, take: take + 1 });
  const more = places.length > take;
  const page = places.slice(0, take);
  if (backwards && cursor) return { places: page.reverse(), earlier: more, later: true };
  return { places: page, earlier: cursor !== null, later: more };
}

/** All rows in the table's order, a page at a time: for exports, and for what is done to every one. */
export async function* pagesOf(db: Db, wish: Omit<PageWish, 'after' | 'before'>): AsyncGenerator<Place[]> {
  for (let after: string | null = null; ; ) {
    const page: Page = await pageOf(db, { ...wish, after });
    if (page.places.length > 0) yield page.places;
    const last = page.places.at(-1);
    if (!page.later || !last) return;
    after = cursorOf(last);
  }
}

export function cursorOf({ value, id }: Place): string {
  return encodeCursor([value, id]);
}

/** How many there are, counted no further than `most`. */
export async function countUpTo(db: Db, filter: Prisma.Sql, most: number): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM connections c WHERE ${filter} LIMIT ${most}) AS counted`;
  return row?.count ?? 0;
}

type Walk = {
  filter: Prisma.Sql;
  endsAfter: CalendarDate | null;
  order: Order | null;
  down: boolean;
  cursor: Place | null;
  take: number;
};

/** Rows with a value and rows without one are two walks along the same index: a comparison with null would end the first. */
async function rowsFrom(db: Db, walk: Walk): Promise<Place[]> {
  const { order, down, cursor, take } = walk;
  if (!order) return segment(db, walk, null);
  if (!order.nullable) return segment(db, walk, 'values');
  const segments = (down ? ['nulls', 'values'] : ['values', 'nulls']) as ('nulls' | 'values')[];
  const at = cursor && cursor.value === null ? 'nulls' : 'values';
  const left = cursor && at !== segments[0] ? segments.slice(1) : segments;
  const places: Place[] = [];
  for (const each of left) {
    if (places.length >= take) break;
    const begin = cursor && each === at ? cursor : null;
    places.push(...(await segment(db, { ...walk, cursor: begin, take: take - places.length }, each)));
  }
  return places;
}

function segment(
  db: Db,
  { filter, endsAfter, order, down, cursor, take }: Walk,
  which: 'values' | 'nulls' | null,
): Promise<Place[]> {
  const way = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const than = down ? Prisma.sql`<` : Prisma.sql`>`;
  if (!order || which === null || which === 'nulls') {
    const only = order && which === 'nulls' ? Prisma.sql`${order.column} IS NULL` : Prisma.sql`true`;
    const from = cursor ? Prisma.sql`c.id ${than} ${cursor.id}::uuid` : Prisma.sql`true`;
    return db.$queryRaw<Place[]>`
      SELECT c.id, NULL AS value FROM connections c WHERE ${only} AND ${from} AND ${filter} ORDER BY c.id ${way} LIMIT ${take}`;
  }
  const { column, cast, from, nullable } = order;
  const value = cursor?.value ?? null;
  // The first comparison alone is what leads into the index of a joined table.
  const [reached, beyond] =
    cursor && value !== null
      ? [
          Prisma.sql`${column} ${than}= ${value}::${cast}`,
          Prisma.sql`(${column}, c.id) ${than} (${value}::${cast}, ${cursor.id}::uuid)`,
        ]
      : [Prisma.sql`true`, Prisma.sql`true`];
  const sorted = Prisma.sql`ORDER BY ${column} ${way}, c.id ${way} LIMIT ${take}`;
  // Of one GitLab with half of all connections no more than a page is read. With a filter that would be a walk through all of them for the few it finds.
  if (from && filter === EVERYTHING)
    return db.$queryRaw<Place[]>`
      SELECT c.id, ${column}::text AS value FROM ${from.table} CROSS JOIN LATERAL
        (SELECT c.id FROM connections c WHERE ${from.is} AND ${beyond} ORDER BY c.id ${way} LIMIT ${take}) AS c
      WHERE ${reached} ${sorted}`;
  const join = from ? Prisma.sql`JOIN ${from.table} ON ${from.is}` : Prisma.empty;
  const only = nullable ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`true`;
  const behind =
    endsAfter !== null && order === ORDERS.expires
      ? Prisma.sql`c.expires_on > ${endsAfter}::date`
      : Prisma.sql`true`;
  return db.$queryRaw<Place[]>`
    SELECT c.id, ${column}::text AS value FROM connections c ${join}
    WHERE ${only} AND ${behind} AND ${reached} AND ${beyond} AND ${filter} ${sorted}`;
}

function readSort(sort: TableSort): [by: SortedBy, descending: boolean] {
  return sort.startsWith('-') ? [sort.slice(1) as SortedBy, true] : [sort as SortedBy, false];
}

/** Only what could stand there: a made-up cursor must not make the database stumble. */
function readCursor(text: string | null | undefined, order: Order | null): Place | null {
  const [value = null, id = null]: CursorValues = decodeCursor(text) ?? [];
  if (id === null || !isUuid(id)) return null;
  if (!order) return value === null ? { id, value } : null;
  if (value === null) return order.nullable ? { id, value } : null;
  return fits(value, order.cast.sql) ? { id, value } : null;
}

function fits(value: string, type: string): boolean {
  if (type === 'date') return parseCalendarDate(value) !== null;
  return type === 'text' || parseInstant(value) !== null;
}
