import 'server-only';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { ok } from '#lib/domain/result.ts';
import type { LimitVerdict } from './limit.ts';
import { addressKey, countTry, limiter, limitKey, refusedFor } from './limiter.ts';

const QUARTER_S = 15 * 60;
const DAY_S = 24 * 60 * 60;

/** Wrong passwords for one account from one address. */
const ACCOUNT = { name: 'sign-in', points: 5, seconds: QUARTER_S };
/** How often that was exceeded within a day: each time the pause doubles. */
const PAUSES = { name: 'sign-in-pauses', points: Number.MAX_SAFE_INTEGER, seconds: DAY_S };
const PAUSE_MAX_S = 12 * 60 * 60;
/** Sign-ins, sign-ups and links used from one address, whoever they are for. */
const ADDRESS = { name: 'address', points: 100, seconds: QUARTER_S };

export function limitAddress(address: string): Promise<LimitVerdict> {
  return countTry(ADDRESS, limitKey(addressKey(address)));
}

/**
 * Counts a sign-in before the password is looked at, so that tries at the same moment are all counted. After five the pause
 * is 15 minutes, then 30, 60, … and never more than 12 hours: nobody can be locked out for good, and only
 * from the address the tries came from.
 */
export async function limitSignIn(email: string, address: string): Promise<LimitVerdict> {
  const byAddress = await limitAddress(address);
  if (!byAddress.ok) return byAddress;
  const key = limitKey(email, addressKey(address));
  try {
    await limiter(ACCOUNT).consume(key);
    return ok(null);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    // Exactly one of many tries at the same moment is the sixth.
    return refusedFor(error.consumedPoints === ACCOUNT.points + 1 ? await pause(key, error) : error);
  }
}

/** After a right password: the tries before it were the person's own. */
export async function forgetSignInTries(email: string, address: string): Promise<void> {
  const key = limitKey(email, addressKey(address));
  await limiter(ACCOUNT).delete(key);
  await limiter(PAUSES).delete(key);
}

async function pause(key: string, refusal: RateLimiterRes): Promise<RateLimiterRes> {
  const { consumedPoints } = await limiter(PAUSES).consume(key);
  if (consumedPoints === 1) return refusal;
  const seconds = Math.min(QUARTER_S * 2 ** (consumedPoints - 1), PAUSE_MAX_S);
  await limiter(ACCOUNT).block(key, seconds);
  return new RateLimiterRes(0, seconds * 1000, ACCOUNT.points + 1, false);
}
