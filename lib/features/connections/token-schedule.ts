import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextCheck } from '#lib/domain/check-schedule.ts';
import { nextRotation } from '#lib/domain/rotation.ts';

/** What the schedules of a connection go by. */
export type TokenDates = {
  expiresOn: Date | null;
  tokenCreatedAt: Date | null;
  /** Its owner has opted in to rotation. */
  rotateAutomatically?: boolean;
};

/**
 * When the jobs have to look at a connection whose token has just been found good.
 * @param before the dates as they were stored; null where another token takes the place, or there was none.
 */
export function tokenSchedule(dates: TokenDates, before: TokenDates | null, now: Date) {
  const { expiresOn } = dates;
  const same = before !== null && before.expiresOn?.getTime() === expiresOn?.getTime();
  return {
    nextCheckAt: nextCheck(expiresOn && calendarDateOf(expiresOn), now, Math.random()),
    ...(same ? {} : { nextReminderAt: now, remindersFrom: now, nextRotationAt: rotationOf(dates) }),
  };
}

function rotationOf({ expiresOn, tokenCreatedAt, rotateAutomatically = false }: TokenDates): Date | null {
  if (!rotateAutomatically) return null;
  return nextRotation({ expiresOn: expiresOn && calendarDateOf(expiresOn), createdAt: tokenCreatedAt });
}
