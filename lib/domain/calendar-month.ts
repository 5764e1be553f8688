import { addDays, type CalendarDate, startOfDay } from './calendar-date.ts';

/** A month of UTC days, `YYYY-MM`. */
export type CalendarMonth = string & { readonly __brand: 'CalendarMonth' };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

/** Reads `2027-11`; null for anything else, and for years in which nobody looks a token up. */
export function parseCalendarMonth(text: string): CalendarMonth | null {
  const match = /^(\d{4})-(?:0[1-9]|1[0-2])$/.exec(text);
  const year = Number(match?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? (text as CalendarMonth) : null;
}

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

/** @returns null beyond the years that `parseCalendarMonth` reads. */
export function addMonths(month: CalendarMonth, months: number): CalendarMonth | null {
  const day = startOfDay(firstDayOf(month));
  day.setUTCMonth(day.getUTCMonth() + months);
  return parseCalendarMonth(day.toISOString().slice(0, 7));
}

/**
 * The month's weeks, seven days each, filled up with the days before and after it.
 * @param firstWeekday 1 (Monday) to 7 (Sunday).
 */
export function weeksOf(month: CalendarMonth, firstWeekday: number): CalendarDate[][] {
  const first = firstDayOf(month);
  const before = (weekdayOf(first) - firstWeekday + 7) % 7;
  const weeks: CalendarDate[][] = [];
  for (let day = addDays(first, -before); day < first || monthOf(day) === month; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
}

/** 1 (Monday) to 7 (Sunday). */
function weekdayOf(date: CalendarDate): number {
  return startOfDay(date).getUTCDay() || 7;
}
