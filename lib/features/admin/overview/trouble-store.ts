import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';

/** What stands besides the counts, read as it is now: some thousands of hosts and instances, and a day's attempts. */

export type DownRow = { id: string; baseUrl: string; code: string; since: Date; live: number | null };

/** GitLabs whose host does not answer, those with the most connections first, and how many there are in all. */
export async function listDown(db: Db, take: number): Promise<{ rows: DownRow[]; total: number }> {
  const rows = await db.$queryRaw<(DownRow & { total: number })[]>`
    SELECT i.id, i.base_url AS "baseUrl", h.down_code AS code, h.down_since AS since,
      t.healthy + t.expires_soon + t.needs_you + t.unreachable AS live, count(*) OVER ()::int AS total
    FROM gitlab_hosts h
    JOIN instances i ON i.origin = h.origin
    LEFT JOIN instance_tallies t ON t.instance_id = i.id
    WHERE h.down_since IS NOT NULL AND h.down_code IS NOT NULL
    ORDER BY live DESC NULLS LAST, h.down_since LIMIT ${take}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** GitLabs by how many of their connections need their owner. */
export function listTroubled(db: Db, take: number) {
  return db.instanceTally.findMany({
    where: { needsYou: { gt: 0 } },
    orderBy: [{ needsYou: 'desc' }, { instanceId: 'asc' }],
    select: { needsYou: true, instance: { select: { id: true, baseUrl: true } } },
    take,
  });
}

export type VersionRow = { version: string | null; instances: number; live: number };

/** How many GitLabs are of which minor version, the newest first; null: none that could be read. */
export function listVersions(db: Db): Promise<VersionRow[]> {
  return db.$queryRaw<VersionRow[]>`
    SELECT substring(i.version FROM '^[0-9]{1,4}[.][0-9]{1,4}') AS version, count(*)::int AS instances,
      coalesce(sum(t.healthy + t.expires_soon + t.needs_you + t.unreachable), 0)::int AS live
    FROM instances i
    LEFT JOIN instance_tallies t ON t.instance_id = i.id
    GROUP BY 1
    ORDER BY string_to_array(substring(min(i.version) FROM '^[0-9]{1,4}[.][0-9]{1,4}'), '.')::int[] DESC NULLS LAST`;
}

/** Certificates that end before `until`, the first to end first, and how many there are in all. */
export async function listEndingCertificates(db: Db, until: Date, take: number) {
  const where = { certificateEndsAt: { lt: until } };
  const [rows, total] = await Promise.all([
    db.instance.findMany({
      where,
      orderBy: [{ certificateEndsAt: 'asc' }, { id: 'asc' }],
      select: { id: true, baseUrl: true, certificateEndsAt: true },
      take,
    }),
    db.instance.count({ where }),
  ]);
  return { rows, total };
}

/** Mails that wait since before `waitingSince`, and those that were given up since `failedSince`. */
export async function countMails(db: Db, since: { waitingSince: Date; failedSince: Date }) {
  const [waiting, failed] = await Promise.all([
    db.mail.count({ where: { nextTryAt: { not: null }, createdAt: { lt: since.waitingSince } } }),
    db.mail.count({ where: { createdAt: { gte: since.failedSince }, failedAt: { not: null } } }),
  ]);
  return { waiting, failed };
}

export type AttemptCounts = { linked: number; failed: number; causes: { code: string; count: number }[] };

/** What people tried since then to link or renew: how often it was good, and what stood in the way, the most frequent first. */
export async function countAttempts(db: Db, since: Date, causes: number): Promise<AttemptCounts> {
  const rows = await db.$queryRaw<{ code: string; count: number }[]>`
    SELECT verdict AS code, count(*)::int AS count FROM attempts
    WHERE started_at >= ${since} AND kind IN ('link', 'renew')
    GROUP BY verdict ORDER BY count DESC, verdict`;
  const bad = rows.filter(({ code }) => code !== 'ok');
  return {
    linked: rows.find(({ code }) => code === 'ok')?.count ?? 0,
    failed: bad.reduce((sum, { count }) => sum + count, 0),
    causes: bad.slice(0, causes),
  };
}
