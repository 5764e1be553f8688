import 'server-only';
import { type ClaimedRow, listClaimed } from '#lib/features/connections/store.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { InForce } from '#lib/infra/policy/in-force.ts';
import { checkInstance, keepUnasked } from './check-instance.ts';
import { checkRate } from './check-rates.ts';
import { afterFailure, type HostHealth, pauseAfterFailure } from './host-health.ts';
import {
  type ClaimedConnection,
  type ClaimedHost,
  claimConnections,
  endVisit,
  keepGood,
  postpone,
} from './sweep-store.ts';
import type { Sweeper } from './sweeper.ts';
import { beginVisit, isOver, later, soon, type Visit } from './visit.ts';

/** A visit takes about so many seconds of the host's pace. */
const VISIT_SECONDS = 10;
const CONNECTIONS_MAX = 200;
/** For a circuit's probe every connection will do. */
const WHENEVER = new Date('9999-01-01T00:00:00Z');

/**
 * Checks the connections of one claimed host that are due, at the pace that the host may be asked, and gives host and connections back with
 * their next time. What is still unchecked when the host gets into trouble stays as it was: an outage says nothing about a token.
 */
export async function visitHost(sweeper: Sweeper, host: ClaimedHost, inForce: InForce): Promise<void> {
  sweeper.strands.count += 1;
  try {
    const visit = beginVisit(sweeper, host, inForce);
    const claimed = await claim(visit);
    const rows = await listClaimed(
      sweeper.room.prisma,
      claimed.map(({ id }) => id),
    );
    // Disconnected a moment ago: nothing is left to be checked.
    for (const { id } of claimed)
      if (!rows.some((row) => row.id === id)) await later(visit, id, soon(visit, id));
    await checkAll(visit, rows);
    await finish(visit);
  } finally {
    sweeper.strands.count -= 1;
  }
}

async function claim({ sweeper, host, startedAt, due }: Visit): Promise<ClaimedConnection[]> {
  const { prisma, rates } = sweeper.room;
  const { origin, lease, downSince } = host;
  const budget = Math.min(CONNECTIONS_MAX, Math.ceil(checkRate(origin, rates) * VISIT_SECONDS));
  const claimed = await claimConnections(prisma, {
    origin,
    lease,
    dueBy: downSince ? WHENEVER : startedAt,
    take: downSince ? 1 : budget,
  });
  for (const { id, due: at } of claimed) due.set(id, at);
  return claimed;
}

/** One GitLab of the host after the other; nearly always there is one. */
async function checkAll(visit: Visit, rows: readonly ClaimedRow[]): Promise<void> {
  const due = (row: ClaimedRow): number => visit.due.get(row.id)?.getTime() ?? 0;
  // What GitLab says of a token that is being replaced is not for us to judge.
  for (const { id, rotation, disabledAt } of rows)
    if (rotation && !disabledAt) await later(visit, id, soon(visit, id));
  // Nobody is asked anything with a connection that is switched off.
  await keepUnasked(
    visit,
    rows.filter(({ disabledAt }) => disabledAt),
    'policy.disabled',
  );
  const still = rows
    .filter(({ rotation, disabledAt }) => !rotation && !disabledAt)
    .sort((one, other) => due(one) - due(other));
  for (const baseUrl of new Set(still.map(({ instance }) => instance.baseUrl))) {
    const there = still.filter(({ instance }) => instance.baseUrl === baseUrl);
    if (!isOver(visit)) await checkInstance(visit, baseUrl, there);
  }
}

async function finish(visit: Visit): Promise<void> {
  const { sweeper, host, due, kept, good } = visit;
  const { prisma, now } = sweeper.room;
  const { origin, lease } = host;
  await keepGood(prisma, lease, good);
  const left = [...due].filter(([id]) => !kept.has(id));
  await postpone(
    prisma,
    lease,
    left.map(([id, at]) => ({ id, nextCheckAt: at })),
  );
  const health = visit.trouble ? afterFailure(visit.health, visit.trouble.code, now()) : visit.health;
  if (visit.trouble) await sweeper.lines.drop(origin);
  const { slowUntil, answeredAt } = visit;
  const endedAt = now();
  const restsUntil = restEnd(visit, health, endedAt);
  await inTransaction(prisma, (tx) =>
    endVisit(tx, { origin, lease, ...health, slowUntil, answeredAt, restsUntil, now: endedAt }),
  );
  tellTurn(visit, health);
}

function restEnd({ sweeper, pace, trouble }: Visit, health: HostHealth, now: Date): Date {
  const next = pace.nextAt();
  if (sweeper.signal.aborted || (!trouble && !health.downSince)) return next;
  const { code, retryAfterSeconds } = trouble ?? { code: 'internal' as const, retryAfterSeconds: null };
  const pause = pauseAfterFailure(health, { code, retryAfterSeconds }, Math.random());
  return new Date(Math.max(next.getTime(), now.getTime() + pause));
}

function tellTurn({ sweeper, host }: Visit, { downCode, downSince }: HostHealth): void {
  const { log } = sweeper.room;
  const { origin } = host;
  if (downSince && !host.downSince) log.warn({ origin, code: downCode }, 'a host does not answer');
  if (!downSince && host.downSince) log.info({ origin, since: host.downSince }, 'a host answers again');
}
