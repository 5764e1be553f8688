import 'server-only';
import { validate as isUuid } from 'uuid';
import { Prisma } from '#generated/prisma/client.ts';
import { type CursorValues, decodeCursor, encodeCursor } from '#lib/domain/cursor.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';
import { searchQuery } from '#lib/infra/db/search-query.ts';
import type { PeopleSortedBy, PeopleWish } from './schema.ts';

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: string;
  disabledAt: Date | null;
  createdAt: Date;
  seenAt: Date | null;
  connections: number;
};

const COLUMNS: Record<PeopleSortedBy, Prisma.Sql> = {
  created: Prisma.sql`u.id`,
  name: Prisma.sql`u.name`,
  email: Prisma.sql`u.email`,
};

/** A condition over `users u`. */
export function peopleFilter({ q, role, only }: PeopleWish): Prisma.Sql {
  const query = searchQuery(q);
  const conditions = [
    q && (query === null ? Prisma.sql`false` : Prisma.sql`u.search @@ ${query}::tsquery`),
    role && Prisma.sql`u.role = ${role}`,
    only === 'disabled' && Prisma.sql`u.disabled_at IS NOT NULL`,
    only === 'never' && Prisma.sql`NOT EXISTS (SELECT 1 FROM sessions s WHERE s.user_id = u.id)`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}

/** One page by keyset: along the index of what it is sorted by, the id (which is the order of creation) deciding between equals. */
export async function peoplePage(
  db: Db,
  wish: PeopleWish,
  take: number,
): Promise<{ rows: PersonRow[]; earlier: boolean; later: boolean }> {
  const [by, descending] = wish.sort.startsWith('-')
    ? [wish.sort.slice(1) as PeopleSortedBy, true]
    : [wish.sort as PeopleSortedBy, false];
  const backwards = !wish.after && wish.before !== null;
  const cursor = readCursor(wish.after ?? wish.before);
  const down = descending !== backwards;
  const way = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const from = cursor ? beyond(by, down, cursor) : Prisma.sql`true`;
  const rows = await db.$queryRaw<PersonRow[]>`
    SELECT p.*, (SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = p.id) AS "seenAt",
      (SELECT count(*)::int FROM connections c WHERE c.user_id = p.id AND c.disconnected_at IS NULL) AS connections
    FROM (SELECT u.id, u.name, u.email, u.role, u.disabled_at AS "disabledAt", u.created_at AS "createdAt"
      FROM users u WHERE ${from} AND ${peopleFilter(wish)}
      ORDER BY ${COLUMNS[by]} ${way}, u.id ${way} LIMIT ${take + 1}) AS p`;
  const more = rows.length > take;
  const page = rows.slice(0, take);
  if (backwards && cursor) return { rows: page.reverse(), earlier: more, later: true };
  return { rows: page, earlier: cursor !== null, later: more };
}

export function personCursor(row: PersonRow, wish: PeopleWish): string {
  const by = wish.sort.replace('-', '');
  return encodeCursor([by === 'name' ? row.name : by === 'email' ? row.email : null, row.id]);
}

export async function countPeople(db: Db, filter: Prisma.Sql, most: number): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM users u WHERE ${filter} LIMIT ${most}) AS counted`;
  return row?.count ?? 0;
}

function beyond(by: PeopleSortedBy, down: boolean, { value, id }: { value: string | null; id: string }) {
  const than = down ? Prisma.sql`<` : Prisma.sql`>`;
  if (by === 'created' || value === null) return Prisma.sql`u.id ${than} ${id}::uuid`;
  return Prisma.sql`(${COLUMNS[by]}, u.id) ${than} (${value}, ${id}::uuid)`;
}

function readCursor(text: string | null): { value: string | null; id: string } | null {
  const [value = null, id = null]: CursorValues = decodeCursor(text) ?? [];
  return id !== null && isUuid(id) ? { value, id } : null;
}

const PERSON = {
  id: true,
  name: true,
  email: true,
  role: true,
  disabledAt: true,
  createdAt: true,
  revision: true,
  passwordHash: true,
  oidcSubject: true,
} satisfies Prisma.UserSelect;
export type PersonDetails = Prisma.UserGetPayload<{ select: typeof PERSON }>;

export function findPerson(db: Db, id: string): Promise<PersonDetails | null> {
  return db.user.findUnique({ where: { id }, select: PERSON });
}

/** @returns false where somebody has changed the person since this revision, or they are gone. */
export async function changePersonRow(
  tx: Transaction,
  { id, revision }: { id: string; revision: number },
  data: { role?: string; disabledAt?: Date | null },
): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  return count === 1;
}

export async function connectionsOf(db: Db, userId: string): Promise<number> {
  return db.connection.count({ where: { userId, disconnectedAt: null } });
}

export function failuresOf(db: Db, userId: string, since: Date, take: number) {
  return db.attempt.findMany({
    where: { userId, startedAt: { gt: since }, verdict: { not: 'ok' } },
    select: { reference: true, verdict: true, baseUrl: true, startedAt: true },
    orderBy: { startedAt: 'desc' },
    take,
  });
}

/** What others changed about them. */
export async function changesOf(db: Db, userId: string, take: number) {
  const events = await db.auditEvent.findMany({
    where: {
      subjectType: 'person',
      subjectId: userId,
      verb: { in: ['person.role_changed', 'person.disabled', 'person.enabled', 'person.password_reset'] },
    },
    select: { id: true, verb: true, at: true, actorId: true },
    orderBy: { id: 'desc' },
    take,
  });
  const actors = events.flatMap(({ actorId }) => actorId ?? []);
  const people = await db.user.findMany({ where: { id: { in: actors } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events.map(({ actorId, ...event }) => ({ ...event, by: names.get(actorId ?? '') ?? null }));
}
