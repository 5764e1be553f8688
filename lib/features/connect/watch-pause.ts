const MINUTE_MS = 60_000;
const PAUSES_MS = [1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS);

/** For how long somebody is waited with. */
export const WATCHED_MS = 7 * 24 * 60 * MINUTE_MS;

/**
 * When to look next: after 1, 2, 5, 10, 15 and then every 30 minutes, give or take a tenth, so that what was asked for at one moment does not
 * stay one crowd.
 * @param looks in vain so far.
 * @param chance 0 … 1
 */
export function nextLookAfter(looks: number, now: Date, chance: number): Date {
  const pause = PAUSES_MS[Math.min(looks, PAUSES_MS.length - 1)] ?? MINUTE_MS;
  return new Date(now.getTime() + Math.round(pause * (0.9 + 0.2 * chance)));
}
