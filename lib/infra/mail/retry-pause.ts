const MINUTE_MS = 60_000;
const PAUSES_MS = [1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE_MS);

/** News that old is no news; whoever configures mail late must not let loose what has piled up. */
const KEPT_MS = 48 * 60 * MINUTE_MS;

/** When to try again after the given number of tries in vain (1, 2, …), or null: given up. */
export function nextTryAfter(tries: number, { createdAt, now }: { createdAt: Date; now: Date }): Date | null {
  const pause = PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] ?? MINUTE_MS;
  const next = new Date(now.getTime() + pause);
  return isTooOld(createdAt, next) ? null : next;
}

export function isTooOld(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > KEPT_MS;
}
