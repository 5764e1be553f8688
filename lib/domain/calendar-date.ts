/** A day in UTC as GitLab writes it, `YYYY-MM-DD`. Not an instant: GitLab ends a token at 00:00:00 UTC on this day. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const DAY_MS = 86_400_000;

/** Reads `2027-11-21` and, defensively, a date-time whose first ten characters are such a day; anything else is null. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text);
  if (!match) return null;
  const day = text.slice(0, 10);
  const at = Date.parse(`${day}T00:00:00Z`);
  // PostgreSQL, as history, knows no year 0.
  if (day.startsWith('0000') || Number.isNaN(at)) return null;
  return new Date(at).toISOString().slice(0, 10) === day ? (day as CalendarDate) : null;
}

/**
 * Reads an instant as GitLab writes it (milliseconds and `Z`, or an offset), as PostgreSQL prints it, and as our own addresses carry it. What
 * names no day of a calendar, or one that the database cannot keep, is null: most of these texts come from strangers.
 */
export function parseInstant(text: string): Date | null {
  if (!/^[\d-]{10}[T ]\d\d:\d\d/.test(text) || parseCalendarDate(text) === null) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at);
}

export function calendarDateOf(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10) as CalendarDate;
}

/** 00:00:00 UTC of the day: for an expiry date the first instant at which the token is dead. */
export function startOfDay(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDateOf(new Date(startOfDay(date).getTime() + days * DAY_MS));
}

/** Whole days until the token is dead, rounded up; 0 or less means it is dead already. */
export function daysLeft(expiresOn: CalendarDate, now: Date): number {
  return Math.ceil((startOfDay(expiresOn).getTime() - now.getTime()) / DAY_MS);
}
