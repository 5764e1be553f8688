import { addDays, type CalendarDate, daysLeft } from './calendar-date.ts';

/** How many days before a token ends its owner is reminded. */
export const REMINDER_DAYS = [30, 14, 7, 3, 1, 0] as const;

export type Reminder = { on: CalendarDate; daysBefore: number };

/** The next reminder for a token that ends on this day; null where the last one is past. */
export function nextReminder(expiresOn: CalendarDate, now: Date): Reminder | null {
  const left = daysLeft(expiresOn, now);
  const daysBefore = REMINDER_DAYS.find((days) => days < left);
  return daysBefore === undefined ? null : { on: addDays(expiresOn, -daysBefore), daysBefore };
}
