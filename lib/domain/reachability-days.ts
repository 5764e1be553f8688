import { addDays, type CalendarDate, calendarDateOf, startOfDay } from './calendar-date.ts';

/** How long a host could not be reached. `until` null: it still cannot. */
export type Outage = { since: Date; until: Date | null };

export type ReachabilityDay = {
  /** A UTC day. */
  day: CalendarDate;
  /** Milliseconds of it in which the host could not be reached; null before it was known. */
  downMs: number | null;
};

export type Reachability = {
  /** The oldest first, today last. */
  days: readonly ReachabilityDay[];
  /** Of all the time that is known, from 0 to 1. */
  share: number;
};

const DAY_MS = 86_400_000;

/**
 * A host's last days, from its outages.
 * @param outages in any order; two of one host never overlap. @param knownSince before it nobody asked.
 */
export function reachabilityDays(
  outages: readonly Outage[],
  { now, knownSince, days: count }: { now: Date; knownSince: Date; days: number },
): Reachability {
  const today = calendarDateOf(now);
  const days: ReachabilityDay[] = [];
  let known = 0;
  let down = 0;
  for (let back = count - 1; back >= 0; back -= 1) {
    const day = addDays(today, -back);
    const from = startOfDay(day).getTime();
    const begin = Math.max(from, knownSince.getTime());
    const end = Math.min(from + DAY_MS, now.getTime());
    if (begin >= end) {
      days.push({ day, downMs: null });
      continue;
    }
    const downMs = outages.reduce((sum, outage) => sum + overlap(outage, begin, end), 0);
    known += end - begin;
    down += downMs;
    days.push({ day, downMs });
  }
  return { days, share: known === 0 ? 1 : 1 - down / known };
}

function overlap({ since, until }: Outage, begin: number, end: number): number {
  return Math.max(0, Math.min(until?.getTime() ?? end, end) - Math.max(since.getTime(), begin));
}
