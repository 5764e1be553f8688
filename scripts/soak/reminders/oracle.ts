import type { Choices, History, Period } from './history.ts';

/** One reminder that has to be told. */
export type Expected = {
  /** `reminder:<connection>:2027-11-21:7` */
  key: string;
  /** Who is told what at the same time: one mail where they want one. */
  group: string;
  mail: boolean;
  digest: boolean;
};

export type Expectation = {
  told: ReadonlyMap<string, Expected>;
  /** Whose moment came while nobody looked, and then a more urgent one: not told any more. */
  overtaken: number;
};

/**
 * What has to be told, from the history alone: written without the product's own code, and without its way of going from one moment
 * to the next.
 */
export function expectedReminders({ rounds, periods }: History): Expectation {
  const told = new Map<string, Expected>();
  const late = new Set<string>();
  for (const period of periods) {
    for (const daysBefore of period.choices.days.toSorted((one, other) => other - one)) {
      const round = firstRound(rounds, period, momentOf(period, daysBefore));
      if (round === null) continue;
      if (isOvertaken(period, daysBefore, rounds[round] ?? 0)) late.add(keyOf(period, daysBefore));
      else tell(told, period, { daysBefore, when: `round ${round}`, choices: period.choices });
    }
    const settled = settledNow(period);
    if (settled) tell(told, period, settled);
  }
  return { told, overtaken: [...late].filter((key) => !told.has(key)).length };
}

type Telling = { daysBefore: number; when: string; choices: Choices };

/** The first time counts, and nothing comes after something more urgent: a move to another time zone could bring it. */
function tell(
  told: Map<string, Expected>,
  period: Period,
  { daysBefore, when, choices: { mail, digest } }: Telling,
): void {
  const key = keyOf(period, daysBefore);
  const urgent = Array.from({ length: daysBefore }, (_, days) => keyOf(period, days));
  if (urgent.some((more) => told.has(more))) return;
  if (!told.has(key)) told.set(key, { key, group: `${period.userId} ${when}`, mail, digest });
}

function keyOf({ connectionId, expiresOn }: Period, daysBefore: number): string {
  return `reminder:${connectionId}:${expiresOn}:${daysBefore}`;
}

function firstRound(
  rounds: readonly number[],
  { begins, ends, from }: Period,
  moment: number,
): number | null {
  if (moment <= from) return null;
  for (let round = begins; round < Math.min(ends, rounds.length); round += 1)
    if ((rounds[round] ?? 0) >= moment) return round;
  return null;
}

function isOvertaken(period: Period, daysBefore: number, at: number): boolean {
  return period.choices.days.some((other) => {
    const moment = momentOf(period, other);
    return other < daysBefore && moment > period.from && moment <= at;
  });
}

function settledNow(period: Period): Telling | null {
  if (!period.settled) return null;
  const { at, choices } = period.settled;
  const due = period.choices.days.filter((daysBefore) => {
    const moment = momentOf(period, daysBefore);
    return choices.days.includes(daysBefore) && moment > period.from && moment <= at;
  });
  return due.length === 0 ? null : { daysBefore: Math.min(...due), when: `change ${at}`, choices };
}

const DAY_MS = 86_400_000;
const moments = new Map<string, number>();

function momentOf({ expiresOn, choices: { zone } }: Period, daysBefore: number): number {
  const end = Date.parse(`${expiresOn}T00:00:00Z`);
  if (daysBefore === 0) return end;
  const name = `${end - daysBefore * DAY_MS} ${zone}`;
  const known = moments.get(name) ?? eightOClock(end - daysBefore * DAY_MS, zone ?? 'UTC');
  moments.set(name, known);
  return known;
}

/** Tries every quarter of an hour that it could be. */
function eightOClock(day: number, zone: string): number {
  const wanted = `${new Date(day).toISOString().slice(0, 10)} 08:00`;
  for (let at = day - 8 * 3_600_000; at <= day + 24 * 3_600_000; at += 900_000)
    if (clockIn(zone).format(at) === wanted) return at;
  throw new Error(`It was never eight o’clock in ${zone} on ${wanted}.`);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Sweden writes like ISO 8601: "2027-11-21 08:00". */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  return clock;
}
