import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextCheck } from '#lib/domain/check-schedule.ts';

/** What the schedules of a connection go by. */
export type TokenDates = { expiresOn: Date | null; tokenCreatedAt: Date | null };

/**
 * When the jobs have to look at a connection whose token has just been found good.
 * @param before the dates as they were stored; null where another token takes the place, or there was none.
 */
export function tokenSchedule({ expiresOn }: TokenDates, before: TokenDates | null, now: Date) {
  const same = before !== null && before.expiresOn?.getTime() === expiresOn?.getTime();
  return {
    nextCheckAt: nextCheck(expiresOn && calendarDateOf(expiresOn), now, Math.random()),
    ...(same ? {} : { nextReminderAt: now, remindersFrom: now }),
  };
}
