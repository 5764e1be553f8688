import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextCheck } from '#lib/domain/check-schedule.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { type ClaimedRow, listClaimed } from '#lib/features/connections/store.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { openTokens } from '#lib/infra/vault/open-tokens.ts';
import { VaultError } from '#lib/infra/vault/vault-error.ts';
import { askAgain, showGitlab } from './ask-again.ts';
import { checkRate } from './check-rates.ts';
import {
  afterFailure,
  type HostHealth,
  type HostTrouble,
  isHostTrouble,
  isWayTrouble,
  pauseAfterFailure,
  WELL,
} from './host-health.ts';
import { keepAnswer } from './keep-answer.ts';
import { asksForLess, makePace, type Pace, pacedChannel } from './pace.ts';
import {
  type ClaimedConnection,
  type ClaimedHost,
  claimConnections,
  endVisit,
  hasNeighbours,
  keepGood,
  postpone,
} from './sweep-store.ts';
import type { Sweeper } from './sweeper.ts';

/** Requests at the same time, as many as a channel has sockets. */
const AT_ONCE = 2;
/** A visit takes about so many seconds of the host's pace … */
const VISIT_SECONDS = 10;
const CONNECTIONS_MAX = 200;
/** … and begins no check after this: it has to be over within its lease, however slow the host is. */
const BEGINS_MS_MAX = 120_000;
const LATER_MS = 600_000;
const SLOW_MS = 300_000;
/** For a circuit's probe every connection will do. */
const WHENEVER = new Date('9999-01-01T00:00:00Z');

type Visit = {
  sweeper: Sweeper;
  host: ClaimedHost;
  pace: Pace;
  startedAt: Date;
  health: HostHealth;
  slowUntil: Date | null;
  /** The last answer about a token. */
  answeredAt: Date | null;
  /** Host-level trouble: ends the visit. */
  trouble: HostTrouble | null;
  due: Map<string, Date>;
  good: { id: string; checkedAt: Date; nextCheckAt: Date }[];
  kept: Set<string>;
};

/**
 * Checks the connections of one claimed host that are due, at the pace that the host may be asked, and gives host and connections back with
 * their next time. What is still unchecked when the host gets into trouble stays as it was: an outage says nothing about a token.
 */
export async function visitHost(sweeper: Sweeper, host: ClaimedHost): Promise<void> {
  sweeper.strands.count += 1;
  try {
    const visit = beginVisit(sweeper, host);
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

function beginVisit(sweeper: Sweeper, host: ClaimedHost): Visit {
  const { room, signal } = sweeper;
  const startedAt = room.now();
  const slow = host.slowUntil !== null && host.slowUntil > startedAt;
  const { failures, downCode, downSince, slowUntil } = host;
  return {
    sweeper,
    host,
    pace: makePace(checkRate(host.origin, room.rates) / (slow ? 2 : 1), room, signal),
    startedAt,
    health: { failures, downCode, downSince },
    slowUntil,
    answeredAt: null,
    trouble: null,
    due: new Map(),
    good: [],
    kept: new Set(),
  };
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
  for (const { id, rotation } of rows) if (rotation) await later(visit, id, soon(visit, id));
  const still = rows.filter(({ rotation }) => !rotation).sort((one, other) => due(one) - due(other));
  for (const baseUrl of new Set(still.map(({ instance }) => instance.baseUrl))) {
    const there = still.filter(({ instance }) => instance.baseUrl === baseUrl);
    if (!isOver(visit)) await checkInstance(visit, baseUrl, there);
  }
}

async function checkInstance(visit: Visit, baseUrl: string, rows: readonly ClaimedRow[]): Promise<void> {
  const { sweeper, host, pace } = visit;
  const { prisma, vaultKeys: keys } = sweeper.room;
  const line = sweeper.lines.take(host.origin);
  const channel = pacedChannel(line.channel, pace, (answer) => {
    if (asksForLess(answer)) visit.slowUntil = new Date(sweeper.room.now().getTime() + SLOW_MS);
  });
  if (!line.shown.has(baseUrl)) {
    const trouble = await showGitlab(channel, baseUrl);
    if (sweeper.signal.aborted) return;
    if (trouble) return notShown(visit, baseUrl, rows, trouble);
    line.shown.add(baseUrl);
  }
  const connectionIds = rows.map(({ id }) => id);
  const tokens = await openTokens({ prisma, keys, connectionIds, purpose: 'sweep' });
  await inStrands(sweeper, rows, async (row) => {
    if (isOver(visit)) return;
    try {
      await checkRow(visit, row, tokens.get(row.id), channel);
    } catch (error) {
      // A mistake of ours that one connection brings to light must not keep the others waiting.
      if (isDatabaseAway(error)) throw error;
      sweeper.room.log.error({ connectionId: row.id, err: error }, 'a connection cannot be checked');
      await later(visit, row.id, tomorrow(visit, row));
    }
  });
}

/** Where other GitLabs live on the host, one that is gone is the trouble of its own connections. */
async function notShown(
  visit: Visit,
  baseUrl: string,
  rows: readonly ClaimedRow[],
  trouble: HostTrouble,
): Promise<void> {
  const { prisma } = visit.sweeper.room;
  if (isHostTrouble(trouble.code) || !(await hasNeighbours(prisma, visit.host.origin, baseUrl))) {
    visit.trouble ??= trouble;
    return;
  }
  for (const row of rows)
    await keep(visit, row, {
      verdict: trouble.code,
      notes: [],
      baseUrl,
      checks: [{ name: 'gitlab', status: 'failed', code: trouble.code, ms: 0, detail: {} }],
      instance: null,
      account: null,
      token: null,
      evidence: {},
    });
}

async function checkRow(
  visit: Visit,
  row: ClaimedRow,
  token: Secret | VaultError | undefined,
  channel: Channel,
): Promise<void> {
  const { sweeper, host } = visit;
  const { room } = sweeper;
  if (!token) return later(visit, row.id, tomorrow(visit, row));
  if (token instanceof VaultError) {
    room.log.error({ connectionId: row.id, err: token }, 'a stored token does not open');
    await later(visit, row.id, tomorrow(visit, row));
    return;
  }
  const { requiredScopes } = room;
  const probe = host.downSince !== null;
  const asked = await askAgain({ row, token, channel, requiredScopes, now: room.now(), probe });
  // Called off in the middle: that says nothing about anybody.
  if (sweeper.signal.aborted) return;
  if (asked.about === 'host') {
    visit.trouble ??= asked.trouble;
    // Others first, the next time: it may be this one's alone after all.
    await later(visit, row.id, soon(visit, row.id));
    return;
  }
  const { verdict } = asked.verification;
  if (verdict === 'ok' || !isWayTrouble(verdict)) {
    visit.health = WELL;
    visit.answeredAt = room.now();
  } else if (row.unreachable === null) {
    // Five connections in a row are no accident of their own; the same one again says nothing new.
    visit.health = afterFailure(visit.health, verdict, room.now());
  }
  await keep(visit, row, asked.verification);
}

async function keep(visit: Visit, row: ClaimedRow, verification: Verification): Promise<void> {
  const { room } = visit.sweeper;
  const { lease } = visit.host;
  visit.kept.add(row.id);
  const { startedAt } = visit;
  const good = await keepAnswer(room, { row, lease, verification, startedAt });
  if (good) visit.good.push({ id: row.id, ...good });
}

function tomorrow({ sweeper }: Visit, { expiresOn }: ClaimedRow): Date {
  return nextCheck(expiresOn && calendarDateOf(expiresOn), sweeper.room.now(), Math.random());
}

/** In about ten minutes, or when it was due where that is later. */
function soon({ sweeper, due }: Visit, id: string): Date {
  const in10 = sweeper.room.now().getTime() + LATER_MS * (0.5 + Math.random());
  return new Date(Math.max(due.get(id)?.getTime() ?? 0, in10));
}

async function later({ sweeper, host, kept }: Visit, id: string, nextCheckAt: Date): Promise<void> {
  kept.add(id);
  await postpone(sweeper.room.prisma, host.lease, [{ id, nextCheckAt }]);
}

/** Called off, in trouble, just gone down, or late. */
function isOver({ sweeper, host, health, trouble, startedAt }: Visit): boolean {
  const late = sweeper.room.now().getTime() - startedAt.getTime() > BEGINS_MS_MAX;
  return sweeper.signal.aborted || trouble !== null || late || (!host.downSince && health.downSince !== null);
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
  const restsUntil = restEnd(visit, health, now());
  await inTransaction(prisma, (tx) =>
    endVisit(tx, { origin, lease, ...health, slowUntil, answeredAt, restsUntil }),
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

async function inStrands<Item>(
  { strands }: Sweeper,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const strand = async (): Promise<void> => {
    strands.count += 1;
    try {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    } finally {
      strands.count -= 1;
    }
  };
  strands.count -= 1;
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, strand));
  strands.count += 1;
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
