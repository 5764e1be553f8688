import 'server-only';
import type { Database, Db } from '#lib/infra/db/prisma.ts';

/** Outages that people are to be told of: for everybody who is affected. */

export type LongOutage = { origin: string; code: string; since: Date };

export async function listLongOutages(
  db: Database,
  { from, to }: { from: Date; to: Date },
): Promise<LongOutage[]> {
  const rows = await db.gitlabHost.findMany({
    where: { downSince: { gte: from, lte: to } },
    select: { origin: true, downCode: true, downSince: true },
  });
  return rows.flatMap(({ origin, downCode, downSince }) =>
    downCode && downSince ? [{ origin, code: downCode, since: downSince }] : [],
  );
}

export type AffectedPerson = {
  userId: string;
  /** One of their connections there, and how many there are. */
  connectionId: string;
  connections: number;
};

/** Who has connections on this host that it would be checked for, and has not been told of this outage: by the key of `outageNotice`. */
export function listAffected(
  db: Db,
  { origin, since }: Pick<LongOutage, 'origin' | 'since'>,
  take: number,
): Promise<AffectedPerson[]> {
  return db.$queryRaw<AffectedPerson[]>`
    SELECT c.user_id AS "userId", min(c.id::text) AS "connectionId", count(*)::int AS connections
    FROM connections c JOIN instances i ON i.id = c.instance_id
    WHERE i.origin = ${origin} AND c.next_check_at IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM notices WHERE key = 'unreachable:' || c.user_id || ':' || ${origin}::text || ':' || ${since.toISOString()}::text)
    GROUP BY c.user_id LIMIT ${take}`;
}
