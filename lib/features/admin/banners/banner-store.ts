import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';
import type { Audience } from './schema.ts';

export type ShownBanner = { id: string; baseUrl: string; text: string; endsAt: Date };

const DAY_MS = 86_400_000;
const LISTED_MAX = 50;

/** Whether somebody is among those whom a banner `b` is for. */
function concerns(userId: string): Prisma.Sql {
  return Prisma.sql`CASE WHEN b.code IS NULL
    THEN EXISTS (SELECT 1 FROM connections c JOIN instances i ON i.id = c.instance_id
      WHERE c.user_id = ${userId}::uuid AND c.disconnected_at IS NULL AND i.base_url = b.base_url)
    ELSE EXISTS (SELECT 1 FROM attempts a
      WHERE a.user_id = ${userId}::uuid AND a.base_url = b.base_url AND a.verdict = b.code AND a.kind <> 'replay'
        AND a.started_at >= coalesce(b.since, b.created_at)) END`;
}

/** What one person is to see now, the newest first. One statement for every page: banners that are up are few. */
export function listShownTo(db: Db, userId: string, now: Date, take: number): Promise<ShownBanner[]> {
  return db.$queryRaw<ShownBanner[]>`
    SELECT b.id, b.base_url AS "baseUrl", b.text, b.ends_at AS "endsAt" FROM banners b
    WHERE b.ends_at > ${now} AND b.ended_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM banner_dismissals d WHERE d.banner_id = b.id AND d.user_id = ${userId}::uuid)
      AND ${concerns(userId)}
    ORDER BY b.created_at DESC, b.id DESC LIMIT ${take}`;
}

/** How many people it concerns now, counted up to `most`. */
export async function countAudience(
  db: Db,
  { baseUrl, code, since }: Audience,
  { now, most }: { now: Date; most: number },
): Promise<number> {
  const people =
    code === null
      ? Prisma.sql`SELECT DISTINCT c.user_id FROM instances i JOIN connections c ON c.instance_id = i.id AND c.disconnected_at IS NULL
          WHERE i.base_url = ${baseUrl} LIMIT ${most}`
      : Prisma.sql`SELECT DISTINCT user_id FROM attempts
          WHERE base_url = ${baseUrl} AND verdict = ${code} AND kind <> 'replay' AND started_at >= ${since ? new Date(since) : now} LIMIT ${most}`;
  const [row] = await db.$queryRaw<
    [{ count: number }]
  >`SELECT count(*)::int AS count FROM (${people}) AS people`;
  return row.count;
}

type NewBanner = { createdBy: string; createdAt: Date; endsAt: Date; text: string } & Audience;

export async function addBanner(tx: Transaction, { since, ...banner }: NewBanner): Promise<string> {
  const instance = await tx.instance.findUnique({
    where: { baseUrl: banner.baseUrl },
    select: { id: true },
  });
  const { id } = await tx.banner.create({
    data: { ...banner, since: since && new Date(since), instanceId: instance?.id ?? null },
    select: { id: true },
  });
  return id;
}

/** @returns false where it has ended already. */
export async function endBanner(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const ended = await tx.banner.updateMany({
    where: { id, endedAt: null, endsAt: { gt: now } },
    data: { endedAt: now },
  });
  return ended.count === 1;
}

/** Once and for good, for this person. An unknown banner is nothing to put away. */
export async function dismissBanner(db: Db, userId: string, id: string, now: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO banner_dismissals (banner_id, user_id, at)
    SELECT id, ${userId}::uuid, ${now} FROM banners WHERE id = ${id}::uuid
    ON CONFLICT DO NOTHING`;
}

/** Those that are up and those of the last thirty days, the newest first. */
export function listBannerRows(db: Db, now: Date) {
  return db.banner.findMany({
    where: { endsAt: { gt: new Date(now.getTime() - 30 * DAY_MS) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: LISTED_MAX,
  });
}

export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== null);
  const people = await db.user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
