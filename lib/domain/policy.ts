import { addDays, type CalendarDate, calendarDateOf, startOfDay } from './calendar-date.ts';
import type { CheckDetail, OutcomeCode } from './outcome.ts';
import { scopesGrantedBy } from './token-assessment.ts';

/** What administrators ask of hosts and tokens, and what follows from it. Pure: who reads it, and what the operator configured, is in lib/infra/policy. */

export const SIGN_UP_MODES = ['open', 'invite', 'closed'] as const;
export type SignUpMode = (typeof SIGN_UP_MODES)[number];

export type Policy = {
  /** Entries of `readHostPattern`; none: every host. */
  allowedHosts: readonly string[];
  /** Entries as in ALLOWED_PRIVATE_HOSTS, in addition to those. */
  privateHosts: readonly string[];
  /** In addition to REQUIRED_SCOPES. */
  requiredScopes: readonly string[];
  forbiddenScopes: readonly string[];
  /** Days from the token's creation to its expiry date. */
  maxLifetimeDays: number | null;
  expiryRequired: boolean;
  /** null: as SIGN_UP says. */
  signUp: SignUpMode | null;
};

/** Asks for nothing: what counts as long as nobody has said anything. */
export const OPEN_POLICY: Policy = {
  allowedHosts: [],
  privateHosts: [],
  requiredScopes: [],
  forbiddenScopes: [],
  maxLifetimeDays: null,
  expiryRequired: false,
  signUp: null,
};

export type PolicyCode = Extract<
  OutcomeCode,
  'policy.host' | 'policy.scope' | 'policy.lifetime' | 'policy.expiry_required' | 'policy.disabled'
>;
export type PolicyBreach = { code: PolicyCode; detail: CheckDetail };

/** What is judged of a token; the facts of `TokenFacts` that GitLab told. */
export type JudgedToken = {
  scopes: readonly string[];
  /** UTC day; null with `expiryReadable`: never. */
  expiresOn: CalendarDate | null;
  /** GitLab before 15.5 tells neither scopes nor dates: what nobody can know is not held against a token. */
  expiryReadable: boolean;
  createdAt: Date | null;
};

export type TokenRules = Pick<Policy, 'forbiddenScopes' | 'maxLifetimeDays' | 'expiryRequired'>;

/** What of the policy this token breaks, the weightiest first; null: nothing. Missing scopes are not among it: those are `scope.missing`. */
export function judgeByPolicy(rules: TokenRules, token: JudgedToken, now: Date): PolicyBreach | null {
  return judgeScopes(rules, token) ?? judgeExpiry(rules, token, now);
}

/**
 * A forbidden scope counts as held where a broader one grants it: forbidding `write_repository` is about what a token can do, and `api` can do
 * it, too. A fine-grained token has the one scope `granular`, which may be forbidden like any other.
 */
function judgeScopes(
  { forbiddenScopes: forbidden }: TokenRules,
  { scopes }: JudgedToken,
): PolicyBreach | null {
  const extra = scopes.filter((scope) =>
    scopesGrantedBy(scope).some((granted) => forbidden.includes(granted)),
  );
  return extra.length === 0 ? null : { code: 'policy.scope', detail: { extra, forbidden, has: scopes } };
}

function judgeExpiry(
  { maxLifetimeDays: max, expiryRequired }: TokenRules,
  { expiresOn, expiryReadable, createdAt }: JudgedToken,
  now: Date,
): PolicyBreach | null {
  if (!expiryReadable) return null;
  const latest = max === null ? null : latestDay(max, now);
  if (expiresOn === null)
    // Without an end a token outlives every limit.
    return expiryRequired || max !== null
      ? { code: 'policy.expiry_required', detail: { ...(latest && { latest }) } }
      : null;
  const days = lifetimeDays(expiresOn, createdAt ?? now);
  if (max === null || days <= max) return null;
  return { code: 'policy.lifetime', detail: { expiresOn, days, maxDays: max, latest } };
}

/** The last day that a token made now may end on. */
export function latestDay(maxLifetimeDays: number, now: Date): CalendarDate {
  return addDays(calendarDateOf(now), maxLifetimeDays);
}

const DAY_MS = 86_400_000;

/** UTC days from the day it was made to the day it ends: GitLab counts so, too. */
function lifetimeDays(expiresOn: CalendarDate, madeAt: Date): number {
  const made = startOfDay(calendarDateOf(madeAt));
  return Math.round((startOfDay(expiresOn).getTime() - made.getTime()) / DAY_MS);
}

/** Whether a stored problem is one that a token made by rotation would end: it is about the date alone. */
export function isMendedByRotation(problem: string | null): boolean {
  return problem === 'policy.lifetime' || problem === 'policy.expiry_required';
}

/** Nobody asked GitLab: these say nothing about token or host. */
export function isUnasked(verdict: string): boolean {
  return verdict === 'policy.host' || verdict === 'policy.disabled';
}

/** Whether it asks for anything that a link or a re-check is judged by. */
export function asksSomething(policy: Policy): boolean {
  const { allowedHosts, requiredScopes, forbiddenScopes, maxLifetimeDays, expiryRequired } = policy;
  const lists = [allowedHosts, requiredScopes, forbiddenScopes];
  return lists.some((list) => list.length > 0) || maxLifetimeDays !== null || expiryRequired;
}
