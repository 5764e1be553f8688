import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextCheck } from '#lib/domain/check-schedule.ts';
import type { ClaimedRow } from '#lib/features/connections/store.ts';
import type { InForce } from '#lib/infra/policy/in-force.ts';
import { checkRate } from './check-rates.ts';
import type { HostHealth, HostTrouble } from './host-health.ts';
import { makePace, type Pace } from './pace.ts';
import { type ClaimedHost, postpone } from './sweep-store.ts';
import type { Sweeper } from './sweeper.ts';

/** No check begins after this: a visit has to be over within its lease, however slow the host is. */
const BEGINS_MS_MAX = 120_000;
const LATER_MS = 600_000;

/** What one visit to a host has learned so far. */
export type Visit = {
  sweeper: Sweeper;
  host: ClaimedHost;
  /** Configuration and policy, as they were when the host was claimed. */
  inForce: InForce;
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

export function beginVisit(sweeper: Sweeper, host: ClaimedHost, inForce: InForce): Visit {
  const { room, signal } = sweeper;
  const startedAt = room.now();
  const slow = host.slowUntil !== null && host.slowUntil > startedAt;
  const { failures, downCode, downSince, slowUntil } = host;
  return {
    sweeper,
    host,
    inForce,
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

export function tomorrow({ sweeper }: Visit, { expiresOn }: ClaimedRow): Date {
  return nextCheck(expiresOn && calendarDateOf(expiresOn), sweeper.room.now(), Math.random());
}

/** In about ten minutes, or when it was due where that is later. */
export function soon({ sweeper, due }: Visit, id: string): Date {
  const in10 = sweeper.room.now().getTime() + LATER_MS * (0.5 + Math.random());
  return new Date(Math.max(due.get(id)?.getTime() ?? 0, in10));
}

export async function later({ sweeper, host, kept }: Visit, id: string, nextCheckAt: Date): Promise<void> {
  kept.add(id);
  await postpone(sweeper.room.prisma, host.lease, [{ id, nextCheckAt }]);
}

/** Called off, in trouble, just gone down, or late. */
export function isOver({ sweeper, host, health, trouble, startedAt }: Visit): boolean {
  const late = sweeper.room.now().getTime() - startedAt.getTime() > BEGINS_MS_MAX;
  return sweeper.signal.aborted || trouble !== null || late || (!host.downSince && health.downSince !== null);
}
