const STEPS = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
] as const;

/** "3 minutes ago", "in 2 days"; null for anything within 45 seconds. @param locale for Intl: `en-GB`. */
export function relativeTime(instant: Date, now: Date, locale: string): string | null {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) < 45) return null;
  const [unit, size] = STEPS.findLast(([, size]) => Math.abs(seconds) >= size * 0.95) ?? STEPS[0];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
