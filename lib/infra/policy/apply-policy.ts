import { parseInstant } from '#lib/domain/calendar-date.ts';
import { asksSomething, judgeByPolicy, type Policy, type PolicyCode } from '#lib/domain/policy.ts';
import { failed, passed } from '#lib/infra/gitlab/checks.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';

/** What the policy says of a token that GitLab accepts: one check more, where it asks for anything. */
export function applyPolicy(verification: Verification, policy: Policy, now: Date): Verification {
  const { verdict, token, checks } = verification;
  if (verdict !== 'ok' || !token) return verification;
  const breach = judgeByPolicy(policy, { ...token, createdAt: parseInstant(token.createdAt ?? '') }, now);
  if (breach) {
    const check = failed('policy', breach.code, 0, breach.detail);
    return { ...verification, verdict: breach.code, notes: [], checks: [...checks, check] };
  }
  return asksSomething(policy) ? { ...verification, checks: [...checks, passed('policy', 0)] } : verification;
}

/** The outcome where nobody was asked, for the policy does not allow it. */
export function refusedByPolicy(code: PolicyCode, baseUrl: string): Verification {
  return {
    verdict: code,
    notes: [],
    baseUrl,
    checks: [failed('policy', code, 0, { host: new URL(baseUrl).host })],
    instance: null,
    account: null,
    token: null,
    evidence: {},
  };
}
