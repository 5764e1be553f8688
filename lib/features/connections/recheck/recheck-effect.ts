import type { OutcomeCode, Verdict } from '#lib/domain/outcome.ts';

/** GitLab's plain "401 Unauthorized" must be said twice, this far apart, before it counts. */
export const CONFIRM_UNKNOWN_MS = 600_000;

/** What one re-check says about a connection. */
export type RecheckEffect =
  | { kind: 'good' }
  /** GitLab's own verdict against token or account, or the policy's: needs its owner. */
  | { kind: 'problem'; code: OutcomeCode }
  /** The way to GitLab, or GitLab itself: says nothing about the token. */
  | { kind: 'unreachable'; code: OutcomeCode }
  /** A first plain 401: nothing changes until it is said again. */
  | { kind: 'unconfirmed'; confirmsAfter: Date }
  /** It says something about neither of the two. */
  | { kind: 'none' };

/** A live token that GitLab does not know: these codes are one answer, explained by the token's looks. */
const UNKNOWN_TOKEN: readonly Verdict[] = ['token.unknown', 'token.wrong_kind', 'token.truncated'];
const ABOUT_THE_TOKEN = /^(?:token|account|scope|policy)\./;
const ABOUT_THE_WAY = /^(?:dns|network|proxy|tls|gateway|redirect|gitlab|limit)\./;

/**
 * The table of docs/security.md for a stored connection. An outage of any length never changes the token's state.
 * @param unknownSince when GitLab first said the plain 401, in a row of such answers; null for none.
 */
export function recheckEffect(verdict: Verdict, unknownSince: Date | null, now: Date): RecheckEffect {
  if (verdict === 'ok') return { kind: 'good' };
  if (UNKNOWN_TOKEN.includes(verdict)) {
    const confirmsAfter = new Date((unknownSince ?? now).getTime() + CONFIRM_UNKNOWN_MS);
    return confirmsAfter <= now
      ? { kind: 'problem', code: 'token.unknown' }
      : { kind: 'unconfirmed', confirmsAfter };
  }
  if (ABOUT_THE_TOKEN.test(verdict)) return { kind: 'problem', code: verdict };
  return ABOUT_THE_WAY.test(verdict) ? { kind: 'unreachable', code: verdict } : { kind: 'none' };
}
