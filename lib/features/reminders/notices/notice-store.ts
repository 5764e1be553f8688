import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** The bell's rows as their owner sees them; who writes them is `lib/infra/notices`. */

const LISTED = {
  id: true,
  kind: true,
  data: true,
  connectionId: true,
  createdAt: true,
  readAt: true,
} satisfies Prisma.NoticeSelect;
export type NoticeRow = Prisma.NoticeGetPayload<{ select: typeof LISTED }>;

/** A place in the list: notices of one moment are told apart by their id. */
export type NoticePlace = { at: Date; id: string };

/** The newest first; @param before where an earlier page ended. */
export function listNoticesOf(
  db: Db,
  userId: string,
  { before, take }: { before: NoticePlace | null; take: number },
): Promise<NoticeRow[]> {
  const from = before && {
    createdAt: { lte: before.at },
    OR: [{ createdAt: { lt: before.at } }, { id: { lt: before.id } }],
  };
  return db.notice.findMany({
    where: { userId, ...from },
    select: LISTED,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** Counted by an index, and no further than somebody would read. */
export function countUnreadOf(db: Db, userId: string, take: number): Promise<number> {
  return db.notice.count({ where: { userId, readAt: null }, take });
}

/** @returns what it is about, or null where it is nobody's or somebody else's. */
export async function markReadOf(
  db: Db,
  userId: string,
  id: string,
  now: Date,
): Promise<Pick<NoticeRow, 'kind' | 'data' | 'connectionId'> | null> {
  await db.notice.updateMany({ where: { id, userId, readAt: null }, data: { readAt: now } });
  return db.notice.findFirst({
    where: { id, userId },
    select: { kind: true, data: true, connectionId: true },
  });
}

/** All that were there at a moment. */
export async function markAllReadOf(db: Db, userId: string, until: Date, now: Date): Promise<void> {
  await db.notice.updateMany({
    where: { userId, readAt: null, createdAt: { lte: until } },
    data: { readAt: now },
  });
}

/** The zone in which somebody reads times; null: UTC. */
export async function timeZoneOf(db: Db, userId: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { timeZone: true } });
  return user?.timeZone ?? null;
}
