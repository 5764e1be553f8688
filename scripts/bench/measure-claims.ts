import { VISITS_MAX } from '#lib/features/connections/recheck/sweep-round.ts';
import {
  type ClaimedHost,
  claimConnections,
  claimHosts,
  endVisit,
  keepGood,
} from '#lib/features/connections/recheck/sweep-store.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Database } from '#lib/infra/db/prisma.ts';
import { VISIT_LEASE_MS } from '#lib/infra/instances/host-schedule.ts';

export type ClaimCost = {
  /** Connections claimed per second, all claimers together. */
  perSecond: number;
  claimed: number;
  /** Connections that two claimers got under one lease: there must be none. */
  doubles: number;
};

/** Of each host: as many as nearly every one has in the small database, too. */
const TAKE = 4;
const DAY_MS = 86_400_000;

/**
 * The database's side of the sweep as `visitHost` has it, without the questions to GitLab: claims due hosts and what is due of them, and gives
 * both back as after good answers, until nothing is due. Each claimer has connections of its own to the database.
 * @param now when everything is due.
 */
export async function measureClaims(url: string, claimers: number, now: Date): Promise<ClaimCost> {
  const clients = Array.from({ length: claimers }, () => createClient(url, { poolSize: 2 }));
  const claimed: string[] = [];
  try {
    await Promise.all(clients.map((client) => client.$queryRaw`SELECT 1`));
    const started = performance.now();
    await Promise.all(clients.map((client) => claimAll(client, now, claimed)));
    const seconds = (performance.now() - started) / 1000;
    const perSecond = claimed.length / seconds;
    return { perSecond, claimed: claimed.length, doubles: claimed.length - new Set(claimed).size };
  } finally {
    await Promise.all(clients.map((client) => client.$disconnect()));
  }
}

async function claimAll(prisma: Database, now: Date, claimed: string[]): Promise<void> {
  const lease = new Date(now.getTime() + VISIT_LEASE_MS);
  for (;;) {
    const hosts = await claimHosts(prisma, { now, lease, take: VISITS_MAX });
    if (hosts.length === 0) return;
    for (const host of hosts) claimed.push(...(await claimOf(prisma, host, now)));
  }
}

/** Everything comes back a day later, so that nothing is due twice. */
async function claimOf(prisma: Database, { origin, lease }: ClaimedHost, now: Date): Promise<string[]> {
  const claimed = await claimConnections(prisma, { origin, lease, dueBy: now, take: TAKE });
  const nextCheckAt = new Date(now.getTime() + DAY_MS);
  await keepGood(
    prisma,
    lease,
    claimed.map(({ id }) => ({ id, checkedAt: now, nextCheckAt })),
  );
  const well = { failures: 0, downCode: null, downSince: null, slowUntil: null };
  await inTransaction(prisma, (tx) =>
    endVisit(tx, { origin, lease, ...well, answeredAt: now, restsUntil: nextCheckAt, now }),
  );
  return claimed.map(({ id }) => id);
}
