import { TZDate } from '@date-fns/tz';
import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  parseCalendarDate,
  startOfDay,
} from './calendar-date.ts';

/** How many days before a token ends its owner is reminded, until they choose others. */
export const REMINDER_DAYS: readonly number[] = [30, 14, 7, 3, 1, 0];
/** The farthest that may be chosen, and how many at most. */
export const REMINDER_DAYS_MAX = 90;
export const REMINDERS_MAX = 10;

/** `on`: a day on the person's own calendar. */
export type Reminder = { on: CalendarDate; daysBefore: number };

/** What a person chose. `timeZone`: an IANA name; null, and one that is not known here, is UTC. */
export type ReminderChoices = { days: readonly number[]; timeZone: string | null };

/** For one token. `from`: reminders whose moment was then or before are not for it any more. */
export type ReminderPlan = ReminderChoices & { expiresOn: CalendarDate; from: Date };

const MORNING = 8;
const DAY_MS = 86_400_000;

/** Eight in the morning where the person lives; "it has ended" at the very instant at which GitLab ends it. */
export function reminderMoment(expiresOn: CalendarDate, daysBefore: number, timeZone: string | null): Date {
  const ends = startOfDay(expiresOn).getTime();
  if (daysBefore === 0) return new Date(ends);
  return new Date(Math.min(ends, morningOf(addDays(expiresOn, -daysBefore), timeZone)));
}

/** The one that is to be told now; null: none. Where several were missed it is the most urgent only: the others are not true any more. */
export function dueReminder(plan: ReminderPlan, now: Date): number | null {
  return momentsOf(plan).findLast(({ at }) => at <= now)?.daysBefore ?? null;
}

/** When the next one is due; null where none is left. */
export function nextReminderAt(plan: ReminderPlan, now: Date): Date | null {
  return momentsOf(plan).find(({ at }) => at > now)?.at ?? null;
}

/** All that are still to come, the next first. */
export function comingReminders(plan: ReminderPlan, now: Date): Reminder[] {
  return momentsOf(plan)
    .filter(({ at }) => at > now)
    .map(({ daysBefore }) => ({ on: addDays(plan.expiresOn, -daysBefore), daysBefore }));
}

/** In how many days a token ends, by the person's own calendar; 0: it has ended. For a reminder that comes late, too. */
export function daysUntilEnd(expiresOn: CalendarDate, timeZone: string | null, now: Date): number {
  const ends = startOfDay(expiresOn);
  const today = startOfDay(localDay(now, timeZone));
  return now >= ends ? 0 : Math.max(1, (ends.getTime() - today.getTime()) / DAY_MS);
}

/** The earliest first. */
function momentsOf({ expiresOn, days, timeZone, from }: ReminderPlan): { daysBefore: number; at: Date }[] {
  return [...new Set(days)]
    .sort((one, other) => other - one)
    .map((daysBefore) => ({ daysBefore, at: reminderMoment(expiresOn, daysBefore, timeZone) }))
    .filter(({ at }) => at > from);
}

function morningOf(day: CalendarDate, timeZone: string | null): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const there = new TZDate(year, month - 1, date, MORNING, timeZone ?? 'UTC').getTime();
  return Number.isNaN(there) ? Date.UTC(year, month - 1, date, MORNING) : there;
}

function localDay(now: Date, timeZone: string | null): CalendarDate {
  const there = new TZDate(now.getTime(), timeZone ?? 'UTC');
  return parseCalendarDate(Number.isNaN(there.getTime()) ? '' : there.toISOString()) ?? calendarDateOf(now);
}
