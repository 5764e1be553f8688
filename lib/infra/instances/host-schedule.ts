import 'server-only';
import type { Database, Db } from '#lib/infra/db/prisma.ts';

/** When a GitLab is visited next, for the rooms beside the sweep: they may bring a visit forward, and never break one that is on its way. */

/** For so long a process holds a host that it visits; what it held is due again that long after it died. */
export const VISIT_LEASE_MS = 300_000;

/**
 * Has the hosts of these connections visited now; one in trouble keeps its own time. After the commit and in a statement of its own: all connections of a
 * host share its row.
 */
export async function visitHostsOf(db: Database, connectionIds: readonly string[], now: Date): Promise<void> {
  // A host that is being visited finds what is due by itself.
  const held = new Date(now.getTime() + VISIT_LEASE_MS);
  await db.$executeRaw`
    INSERT INTO gitlab_hosts AS host (origin, next_sweep_at)
    SELECT DISTINCT i.origin, ${now}::timestamptz FROM connections c JOIN instances i ON i.id = c.instance_id
    WHERE c.id = ANY(${[...connectionIds]}::uuid[]) ORDER BY i.origin
    ON CONFLICT (origin) DO UPDATE SET next_sweep_at = excluded.next_sweep_at
    WHERE host.next_sweep_at IS NULL OR (host.failures = 0 AND host.next_sweep_at > ${held})`;
}

/** It has just been seen to answer: what waits for its next probe is asked now. */
export async function probeNow(db: Db, origin: string, now: Date): Promise<void> {
  await db.gitlabHost.updateMany({
    where: { origin, downSince: { not: null }, nextSweepAt: { gt: now } },
    data: { nextSweepAt: now },
  });
}
