import 'server-only';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { VISIT_LEASE_MS } from '#lib/infra/instances/host-schedule.ts';
import { readInForce } from '#lib/infra/policy/in-force.ts';
import { claimHosts } from './sweep-store.ts';
import type { Sweeper } from './sweeper.ts';
import { visitHost } from './visit-host.ts';

/** Hosts at the same time in one process. */
export const VISITS_MAX = 64;

/**
 * One round, about once a second: claims the hosts that are due and begins to visit them. It does not wait for the visits, so that slow hosts
 * keep nobody waiting. Any number of processes may do so side by side: a host is held by one of them at a time.
 */
export async function sweepRound(sweeper: Sweeper, signal?: AbortSignal): Promise<void> {
  const { room, visits, lines } = sweeper;
  lines.tidy((origin) => visits.has(origin));
  const take = VISITS_MAX - visits.size;
  if (take <= 0 || signal?.aborted || sweeper.signal.aborted) return;
  const now = room.now();
  const lease = new Date(now.getTime() + VISIT_LEASE_MS);
  const hosts = await claimHosts(room.prisma, { now, lease, take });
  if (hosts.length === 0) return;
  const origins = hosts.map(({ origin }) => origin);
  const inForce = await readInForce(room.prisma, room, origins);
  for (const host of hosts) {
    // A visit of this process that has outlived its lease: what it writes does not count any more.
    if (visits.has(host.origin)) continue;
    const visit = visitHost(sweeper, host, inForce).catch((error: unknown) => {
      const level = isDatabaseAway(error) ? 'warn' : 'error';
      room.log[level]({ origin: host.origin, err: error }, 'visit to a host ended early');
    });
    visits.set(
      host.origin,
      visit.finally(() => visits.delete(host.origin)),
    );
  }
}
