import { daysLeft } from '#lib/domain/calendar-date.ts';
import type { Check, NoteCode, OutcomeCode } from '#lib/domain/outcome.ts';
import { compareScopes, expiryNote } from '#lib/domain/token-assessment.ts';
import { isKnownOtherKind, type TokenShape } from '#lib/domain/token-shape.ts';
import type { Refused } from './ask-gitlab.ts';
import { failed, noted, passed, skipped } from './checks.ts';
import type { AccountFacts, Evidence, Findings, TokenFacts } from './contract.ts';

/** One check of a token, and what it adds to the evidence. A failed one ends the verification. */
export type Step = { check: Check; evidence?: Evidence };

/** Tells each check and collects what it found, until one fails. `findings` may be filled by the steps themselves, too. */
export async function* followSteps(
  steps: AsyncIterable<Step>,
  findings: Findings,
): AsyncGenerator<Check, Findings> {
  for await (const step of steps) {
    yield step.check;
    if (step.evidence) findings.evidence = { ...findings.evidence, ...step.evidence };
    const { status, code } = step.check;
    if (status === 'failed') return { ...findings, verdict: code as OutcomeCode };
    if (status === 'warned' && code) findings.notes = [...findings.notes, code as NoteCode];
  }
  return findings;
}

/** The token is genuine where GitLab talks about its account or its scopes; then those checks fail, not the token's. */
export function* refusedToken(refused: Refused, shape: TokenShape): Generator<Step> {
  const { evidence, detail, ms } = refused;
  const family = refused.code.slice(0, refused.code.indexOf('.'));
  if (family === 'account') {
    yield { check: passed('token', ms) };
    yield { check: failed('who', refused.code, ms, detail), evidence };
  } else if (family === 'scope') {
    yield { check: passed('token', ms) };
    yield { check: skipped('who') };
    yield { check: failed('scopes', refused.code, ms, detail), evidence };
  } else {
    yield {
      check: failed('token', explainUnknown(refused.code, shape), ms, { ...detail, ...shapeDetail(shape) }),
      evidence,
    };
  }
}

/** GitLab's "I don't know this token" is explained by its looks where they tell. */
function explainUnknown(code: OutcomeCode, shape: TokenShape): OutcomeCode {
  if (code !== 'token.unknown') return code;
  if (isKnownOtherKind(shape.kind)) return 'token.wrong_kind';
  return shape.truncated ? 'token.truncated' : code;
}

export function shapeDetail({ kind, length, checksum }: TokenShape): Check['detail'] {
  return { kind, length, checksum };
}

/** @param outcome milliseconds of the answer, or why there is none. */
export function who({ account }: Findings, outcome: number | Refused): Step {
  if (typeof outcome !== 'number') {
    // A token without leave to read its owner is judged by the next check, which knows what is required.
    if (outcome.code.startsWith('scope.')) return { check: skipped('who') };
    return { check: failed('who', outcome.code, outcome.ms, outcome.detail), evidence: outcome.evidence };
  }
  const detail = account ? { username: account.username, name: account.name } : {};
  return { check: noted('who', kindNote(account), outcome, detail) };
}

function kindNote(account: AccountFacts | null): NoteCode | null {
  if (account?.bot) return 'account.bot';
  return account?.admin ? 'account.admin' : null;
}

/** @param denied why `/user` was refused, or null. */
export function scopes(token: TokenFacts, denied: Refused | null, required: readonly string[]): Step {
  const needsIdentity = compareScopes(required, ['read_user']).missing.length === 0;
  if (denied && needsIdentity && (token.granular || !token.expiryReadable)) {
    const code = token.granular ? 'scope.granular' : 'scope.missing';
    const detail = { ...denied.detail, ...(token.granular ? {} : { needs: required, missing: required }) };
    return { check: failed('scopes', code, denied.ms, detail), evidence: denied.evidence };
  }
  const identity: NoteCode | null = denied ? 'identity.unreadable' : null;
  if (token.granular || !token.expiryReadable)
    return { check: noted('scopes', identity, 0, { has: token.scopes, needs: required }) };
  const { missing, extra } = compareScopes(token.scopes, required);
  const detail = { has: token.scopes, needs: required, missing, extra };
  const evidence = { scopesHeld: token.scopes, scopesNeeded: required };
  if (missing.length > 0) return { check: failed('scopes', 'scope.missing', 0, detail), evidence };
  return {
    check: noted('scopes', identity ?? (extra.length > 0 ? 'scope.broader' : null), 0, detail),
    evidence,
  };
}

export function expiry({ expiresOn, expiryReadable }: TokenFacts, now: Date): Step {
  const detail = expiresOn ? { expiresOn, daysLeft: daysLeft(expiresOn, now) } : {};
  return { check: noted('expiry', expiryNote(expiresOn, expiryReadable, now), 0, detail) };
}
