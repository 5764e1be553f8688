const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of the UTC day that many days after `now`. */
export function utcDay(now: Date, daysAhead = 0): string {
  return new Date(now.getTime() + daysAhead * DAY_MS).toISOString().slice(0, 10);
}

/** Dead from 00:00:00 UTC on the day (`app/models/concerns/expirable.rb`). */
export function isPast(expiresAt: string | null, now: Date): boolean {
  return expiresAt !== null && Date.parse(`${expiresAt}T00:00:00Z`) <= now.getTime();
}

/** A real calendar day as a Grape `Date` parameter takes it, or null. */
export function parseDay(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const day = value.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}
