import { type CalendarDate, daysLeft } from './calendar-date.ts';

const HOUR_MS = 3_600_000;
const USUAL_MS = 24 * HOUR_MS;
const NEAR_THE_END_MS = 6 * HOUR_MS;
const NEAR_THE_END_DAYS = 7;
/** Give or take, so that what was linked together is not asked for together for ever. */
const JITTER = 0.1;

/**
 * When a connection is to be checked again: a day from now, six hours in the last week of its token.
 * @param random 0 … 1.
 */
export function nextCheck(expiresOn: CalendarDate | null, now: Date, random: number): Date {
  const near = expiresOn !== null && daysLeft(expiresOn, now) <= NEAR_THE_END_DAYS;
  const pause = near ? NEAR_THE_END_MS : USUAL_MS;
  return new Date(now.getTime() + pause * (1 - JITTER + 2 * JITTER * random));
}
