import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { Database } from '#lib/infra/db/prisma.ts';
import { closingSql } from '#lib/infra/instances/reachability-periods.ts';

/** The rows of the hosts: how fast each may be asked, when next, and since when it cannot be. They belong to nobody. */

export type HostNews = {
  origin: string;
  /** When the connection that this is about is due; null where it is not to be checked any more. */
  nextCheckAt: Date | null;
  now: Date;
};

/**
 * A GitLab has answered somebody outside the sweep: it is not down, and it is to be visited when that connection is due. After the commit of
 * what was answered, in a statement of its own: all connections of a host share the row.
 */
export async function noteAnswer(db: Database, { origin, nextCheckAt, now }: HostNews): Promise<void> {
  const ofAnswered = Prisma.sql`origin IN (SELECT origin FROM answered)`;
  await db.$executeRaw`
    WITH answered AS (
      INSERT INTO gitlab_hosts AS host (origin, next_sweep_at, answered_at) VALUES (${origin}, ${nextCheckAt}, ${now})
      ON CONFLICT (origin) DO UPDATE
      SET failures = 0, down_code = NULL, down_since = NULL, answered_at = excluded.answered_at,
          next_sweep_at = least(host.next_sweep_at, excluded.next_sweep_at)
      WHERE host.failures > 0 OR (excluded.next_sweep_at IS NOT NULL
        AND (host.next_sweep_at IS NULL OR host.next_sweep_at > excluded.next_sweep_at))
      RETURNING origin)
    ${closingSql(ofAnswered, now)}`;
}

/** The same for a connection that is due without an answer. A host in trouble keeps its own time: it asked for it, or will be probed. */
export async function wakeHost(db: Database, { origin, nextCheckAt }: HostNews): Promise<void> {
  if (nextCheckAt === null) return;
  await db.$executeRaw`
    INSERT INTO gitlab_hosts AS host (origin, next_sweep_at) VALUES (${origin}, ${nextCheckAt})
    ON CONFLICT (origin) DO UPDATE SET next_sweep_at = excluded.next_sweep_at
    WHERE host.next_sweep_at IS NULL OR (host.failures = 0 AND host.next_sweep_at > excluded.next_sweep_at)`;
}
