import 'server-only';
import { fail, ok } from '#lib/domain/result.ts';
import type { LimitVerdict } from './limit.ts';
import { isKnownHost, limitNewHosts, newHostsLeft } from './limit-linking.ts';
import { countTry, limiter } from './limiter.ts';

/**
 * Looks come while somebody types, `gitlab.exa` before `gitlab.example.com`, so that they are counted by what they could tell a port scanner:
 * - every look: 60 in 10 minutes;
 * - a look that ends before a connection (no such name, or one of a private network): 60 an hour. It tells only whether a name exists;
 * - a look that opens a connection: a new host, one of the same ten an hour as linking has. Two of the ten are kept for linking, and a
 *   host that was looked at is not new to it.
 */
const LOOKS = { name: 'looks', points: 60, seconds: 10 * 60 };
const BLIND_LOOKS = { name: 'blind-looks', points: 60, seconds: 60 * 60 };
/** Counted for itself as well: of many looks at one moment, each would see the same number of hosts left. */
const LOOKED_AT_HOSTS = { name: 'looked-at-hosts', points: 8, seconds: 60 * 60 };
const KEPT_FOR_LINKING = 2;

export function limitLooks(userId: string): Promise<LimitVerdict> {
  return countTry(LOOKS, userId);
}

/** For a name that led to no host that may be called. Counted afterwards: whoever is over the limit is not told what came of it. */
export function limitBlindLooks(userId: string): Promise<LimitVerdict> {
  return countTry(BLIND_LOOKS, userId);
}

/** Whether names that are new to this person are still looked up for them; otherwise the limit's own answer would tell which exist. */
export async function mayLookUp(userId: string, host: string): Promise<boolean> {
  if (await isKnownHost(userId, host)) return true;
  const counted = await limiter(BLIND_LOOKS).get(userId);
  return counted === null || counted.consumedPoints < BLIND_LOOKS.points;
}

/** Before the first socket of a look. @param host as in the base URL, with its port if it has one. */
export async function limitLookedAtHosts(userId: string, host: string): Promise<LimitVerdict> {
  if (await isKnownHost(userId, host)) return ok(null);
  const left = await newHostsLeft(userId);
  if (left <= KEPT_FOR_LINKING) return fail({ retryAfterSeconds: 60 * 60 });
  const counted = await countTry(LOOKED_AT_HOSTS, userId);
  return counted.ok ? limitNewHosts(userId, host) : counted;
}
