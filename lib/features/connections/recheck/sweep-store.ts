import 'server-only';
import type { Database, Db, Transaction } from '#lib/infra/db/prisma.ts';
import { closePeriods, openPeriod } from '#lib/infra/instances/reachability-periods.ts';
import type { HostHealth } from './host-health.ts';

/** Whose turn it is, over all processes: by what is due, for everybody. `next_…_at` is schedule and lease in one. */

export type ClaimedHost = HostHealth & { origin: string; slowUntil: Date | null; lease: Date };

/** The hosts that are due longest, for the caller alone until the lease ends. */
export async function claimHosts(
  db: Database,
  { now, lease, take }: { now: Date; lease: Date; take: number },
): Promise<ClaimedHost[]> {
  const rows = await db.$queryRaw<Omit<ClaimedHost, 'lease'>[]>`
    UPDATE gitlab_hosts SET next_sweep_at = ${lease}
    WHERE origin = ANY (ARRAY(
      SELECT origin FROM gitlab_hosts WHERE next_sweep_at <= ${now}
      ORDER BY next_sweep_at LIMIT ${take} FOR UPDATE SKIP LOCKED))
    RETURNING origin, failures, down_code AS "downCode", down_since AS "downSince", slow_until AS "slowUntil"`;
  return rows.map((row) => ({ ...row, lease }));
}

/** A leased connection, and when it was due. */
export type ClaimedConnection = { id: string; due: Date };

export type ConnectionClaim = {
  origin: string;
  /** Only what is due by then. */
  dueBy: Date;
  lease: Date;
  take: number;
};

/** The connections of a claimed host that are due longest, for the caller alone until the lease ends. */
export function claimConnections(
  db: Database,
  { origin, dueBy, lease, take }: ConnectionClaim,
): Promise<ClaimedConnection[]> {
  return db.$queryRaw<ClaimedConnection[]>`
    UPDATE connections SET next_check_at = ${lease}
    FROM (
      SELECT first.id, first.next_check_at AS due
      FROM instances CROSS JOIN LATERAL (
        SELECT id, next_check_at FROM connections
        WHERE instance_id = instances.id AND next_check_at <= ${dueBy}
        ORDER BY next_check_at LIMIT ${take} FOR UPDATE SKIP LOCKED) AS first
      WHERE instances.origin = ${origin}
      ORDER BY first.next_check_at LIMIT ${take}) AS claimed
    WHERE connections.id = claimed.id
    RETURNING connections.id, claimed.due`;
}

/** Good answers that changed nothing. Only rows that are still the caller's. */
export async function keepGood(
  db: Db,
  lease: Date,
  rows: readonly { id: string; checkedAt: Date; nextCheckAt: Date }[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const checked = rows.map(({ checkedAt }) => checkedAt);
  const next = rows.map(({ nextCheckAt }) => nextCheckAt);
  await db.$executeRaw`
    UPDATE connections SET checked_at = good.checked, verified_at = good.checked, next_check_at = good.next
    FROM unnest(${ids}::uuid[], ${checked}::timestamptz[], ${next}::timestamptz[]) AS good (id, checked, next)
    WHERE connections.id = good.id AND next_check_at = ${lease} AND disconnected_at IS NULL`;
}

/** Gives rows back unchecked. Only those that are still the caller's. */
export async function postpone(
  db: Db,
  lease: Date,
  rows: readonly { id: string; nextCheckAt: Date }[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const next = rows.map(({ nextCheckAt }) => nextCheckAt);
  await db.$executeRaw`
    UPDATE connections SET next_check_at = later.next
    FROM unnest(${ids}::uuid[], ${next}::timestamptz[]) AS later (id, next)
    WHERE connections.id = later.id AND next_check_at = ${lease}`;
}

export type HostEnd = HostHealth & {
  origin: string;
  lease: Date;
  slowUntil: Date | null;
  /** When it last gave an answer about a token; null: not this time. */
  answeredAt: Date | null;
  /** Not to be asked before. */
  restsUntil: Date;
  now: Date;
};

/** Ends a visit: the next one is when the pace allows it and a connection is due. That the circuit opened or closed is written with it. */
export async function endVisit(tx: Transaction, end: HostEnd): Promise<void> {
  const { origin, lease, failures, downCode, downSince, slowUntil, answeredAt, restsUntil, now } = end;
  // A statement of its own: what was linked until the row is locked has to be seen below.
  await tx.$executeRaw`SELECT 1 FROM gitlab_hosts WHERE origin = ${origin} FOR UPDATE`;
  const ended = await tx.$executeRaw`
    UPDATE gitlab_hosts SET failures = ${failures}, down_code = ${downCode}, down_since = ${downSince}, slow_until = ${slowUntil},
      answered_at = coalesce(${answeredAt}::timestamptz, answered_at),
      next_sweep_at = (
        SELECT CASE WHEN ${downSince}::timestamptz IS NULL THEN greatest(${restsUntil}::timestamptz, min(first.next_check_at))
                    WHEN min(first.next_check_at) IS NOT NULL THEN ${restsUntil}::timestamptz END
        FROM instances CROSS JOIN LATERAL (
          SELECT next_check_at FROM connections WHERE instance_id = instances.id AND next_check_at IS NOT NULL
          ORDER BY next_check_at LIMIT 1) AS first
        WHERE instances.origin = gitlab_hosts.origin
        HAVING min(first.next_check_at) IS NOT NULL)
    WHERE origin = ${origin} AND next_sweep_at = ${lease}`;
  if (ended === 0) return;
  if (downCode && downSince) await openPeriod(tx, { origin, code: downCode, since: downSince });
  else await closePeriods(tx, { origin, until: now });
}

/** Hosts whose first due connection nobody has told them of: a process ended between two statements, or rows were brought in by hand. */
export function straightenHosts(db: Database, now: Date): Promise<number> {
  const soon = new Date(now.getTime() + 600_000);
  return db.$executeRaw`
    INSERT INTO gitlab_hosts AS host (origin, next_sweep_at)
    SELECT instances.origin, min(first.next_check_at)
    FROM instances CROSS JOIN LATERAL (
      SELECT next_check_at FROM connections WHERE instance_id = instances.id AND next_check_at IS NOT NULL
      ORDER BY next_check_at LIMIT 1) AS first
    GROUP BY instances.origin
    ON CONFLICT (origin) DO UPDATE SET next_sweep_at = excluded.next_sweep_at
    WHERE host.next_sweep_at IS NULL
      OR (host.failures = 0 AND host.next_sweep_at > greatest(excluded.next_sweep_at, ${soon}::timestamptz))`;
}

/** Whether another GitLab of this host has connections in the sweep. */
export async function hasNeighbours(db: Db, origin: string, baseUrl: string): Promise<boolean> {
  const found = await db.instance.findFirst({
    where: { origin, baseUrl: { not: baseUrl }, connections: { some: { nextCheckAt: { not: null } } } },
    select: { id: true },
  });
  return found !== null;
}
