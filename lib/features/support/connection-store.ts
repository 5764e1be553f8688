import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Trouble } from '#lib/domain/connection-status.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { outagesOf } from '#lib/infra/instances/outages-of.ts';

/** Connections, people and GitLabs of everybody: states, dates and names, never a sealed token or its fingerprint. Callers hold a `Permitted` viewer. */

const PERSON = { id: true, name: true, email: true } satisfies Prisma.UserSelect;

const LINE = {
  id: true,
  label: true,
  username: true,
  displayName: true,
  tokenName: true,
  expiresOn: true,
  problem: true,
  unreachable: true,
  unreachableSince: true,
  disconnectedAt: true,
  instance: { select: { baseUrl: true, origin: true, version: true } },
  user: { select: PERSON },
} satisfies Prisma.ConnectionSelect;
type StoredLine = Prisma.ConnectionGetPayload<{ select: typeof LINE }>;
export type ConnectionLineRow = StoredLine & { outage: Trouble | null };

const WHOLE = {
  ...LINE,
  bot: true,
  admin: true,
  scopes: true,
  notes: true,
  problemSince: true,
  disabledAt: true,
  disabledReason: true,
  createdAt: true,
  checkedAt: true,
  verifiedAt: true,
  nextCheckAt: true,
  rotateAutomatically: true,
  remindersPausedAt: true,
} satisfies Prisma.ConnectionSelect;
type StoredWhole = Prisma.ConnectionGetPayload<{ select: typeof WHOLE }>;
export type ConnectionWholeRow = StoredWhole & { outage: Trouble | null };

/** Newest first. */
export async function listConnectionLines(
  db: Db,
  where: Prisma.ConnectionWhereInput,
  take: number,
): Promise<ConnectionLineRow[]> {
  const rows = await db.connection.findMany({ where, select: LINE, orderBy: { id: 'desc' }, take });
  return withOutages(db, rows);
}

export async function hasConnection(db: Db, id: string): Promise<boolean> {
  return (await db.connection.count({ where: { id } })) > 0;
}

export async function findWhole(db: Db, id: string): Promise<ConnectionWholeRow | null> {
  const row = await db.connection.findUnique({ where: { id }, select: WHOLE });
  const [whole] = row ? await withOutages(db, [row]) : [];
  return whole ?? null;
}

async function withOutages<Row extends StoredLine>(
  db: Db,
  rows: readonly Row[],
): Promise<(Row & { outage: Trouble | null })[]> {
  const outages = await outagesOf(
    db,
    rows.map(({ instance }) => instance.origin),
  );
  return rows.map((row) => ({ ...row, outage: outages.get(row.instance.origin) ?? null }));
}

const ONE_PERSON = { ...PERSON, role: true, language: true, disabledAt: true, createdAt: true } as const;
export type PersonRow = Prisma.UserGetPayload<{ select: typeof ONE_PERSON }>;

export function findPerson(db: Db, id: string): Promise<PersonRow | null> {
  return db.user.findUnique({ where: { id }, select: ONE_PERSON });
}

export type PersonLineRow = Prisma.UserGetPayload<{ select: typeof PERSON }>;

/** Newest first. */
export function listPeople(db: Db, where: Prisma.UserWhereInput): Promise<PersonLineRow[]> {
  return db.user.findMany({ where, select: PERSON, orderBy: { id: 'desc' } });
}

export type InstanceLineRow = { baseUrl: string; origin: string; version: string | null };

/** GitLabs at one of these base URLs, or elsewhere on their hosts, by address. */
export function listInstancesAt(
  db: Db,
  { baseUrls, origins }: { baseUrls: readonly string[]; origins: readonly string[] },
  take: number,
): Promise<InstanceLineRow[]> {
  return db.instance.findMany({
    where: { OR: [{ baseUrl: { in: [...baseUrls] } }, { origin: { in: [...origins] } }] },
    select: { baseUrl: true, origin: true, version: true },
    orderBy: { baseUrl: 'asc' },
    take,
  });
}

export type ToldRow = { kind: string; createdAt: Date; readAt: Date | null; data: Prisma.JsonValue };

/** What the owner was told about it, newest first. */
export function listTold(db: Db, connectionId: string, take: number): Promise<ToldRow[]> {
  return db.notice.findMany({
    where: { connectionId },
    select: { kind: true, createdAt: true, readAt: true, data: true },
    orderBy: { id: 'desc' },
    take,
  });
}
