import { daysLeft } from '#lib/domain/calendar-date.ts';
import type { Check, NoteCode, OutcomeCode } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import { compareScopes, expiryNote } from '#lib/domain/token-assessment.ts';
import { isKnownOtherKind, readTokenShape, type TokenShape } from '#lib/domain/token-shape.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { askGitlab, type Refused } from './ask-gitlab.ts';
import { failed, noted, passed, skipped } from './checks.ts';
import type { AccountFacts, Evidence, Findings, InstanceFacts, TokenFacts } from './contract.ts';
import { judgeToken } from './judge-token.ts';
import { isTooOld, readAccount, readInstance } from './read-facts.ts';
import { tokenSchema, userSchema, versionSchema } from './schemas.ts';

export type VerifyTokenInput = {
  channel: Channel;
  baseUrl: string;
  token: Secret;
  requiredScopes: readonly string[];
  now: Date;
  /** What is known so far. */
  evidence: Evidence;
};

/** A failed check ends the verification; `findings` collects what was learned until then. */
type Step = { check: Check; evidence?: Evidence };

/**
 * The half of a verification that needs the token: three reads at once, then token → who → scopes → expiry.
 * The host has shown that it is a GitLab before this is called.
 */
export async function* verifyToken(input: VerifyTokenInput): AsyncGenerator<Check, Findings> {
  const { baseUrl, evidence } = input;
  const instance: InstanceFacts = { baseUrl, version: null, enterprise: null };
  const findings: Findings = {
    verdict: 'ok',
    notes: [],
    baseUrl,
    instance,
    account: null,
    token: null,
    evidence,
  };
  for await (const step of examine(input, findings)) {
    yield step.check;
    if (step.evidence) findings.evidence = { ...findings.evidence, ...step.evidence };
    const { status, code } = step.check;
    if (status === 'failed') return { ...findings, verdict: code as OutcomeCode };
    if (status === 'warned' && code) findings.notes = [...findings.notes, code as NoteCode];
  }
  return findings;
}

async function* examine(input: VerifyTokenInput, findings: Findings): AsyncGenerator<Step> {
  const reading = readTokenShape(input.token.reveal());
  if (reading.text === null) {
    yield { check: failed('token', reading.problem ?? 'token.malformed', 0, shapeDetail(reading.shape)) };
    return;
  }
  const token = new Secret(reading.text);
  const { channel, baseUrl } = input;
  const asked = {
    self: askGitlab(channel, baseUrl, '/personal_access_tokens/self', token, tokenSchema),
    user: askGitlab(channel, baseUrl, '/user', token, userSchema),
    version: askGitlab(channel, baseUrl, '/version', token, versionSchema),
  };
  const self = await asked.self;
  // Before 15.5 `self` says little; there the other answers decide.
  const judged = self.ok ? judgeToken(self, null) : judgeToken(self, await asked.user);
  if (!judged.ok) {
    yield* refusedToken(judged.error, reading.shape);
    return;
  }
  if (!judged.value.expiryReadable) {
    const instance = readInstance(baseUrl, await asked.version);
    if (isTooOld(instance)) {
      yield { check: failed('token', 'gitlab.too_old', judged.value.ms, { version: instance.version }) };
      return;
    }
  }
  findings.token = judged.value.facts;
  yield {
    check: passed('token', judged.value.ms, {}),
    ...(self.ok ? { evidence: self.value.evidence } : {}),
  };

  const user = await asked.user;
  if (user.ok) findings.account = readAccount(user.value.value);
  yield who(findings, user.ok ? user.value.ms : user.error);
  yield scopes(findings.token, user.ok ? null : user.error, input.requiredScopes);
  yield expiry(findings.token, input.now);
  findings.instance = readInstance(baseUrl, await asked.version);
}

/** The token is genuine where GitLab talks about its account or its scopes; then those checks fail, not the token's. */
function* refusedToken(refused: Refused, shape: TokenShape): Generator<Step> {
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

function shapeDetail({ kind, length, checksum }: TokenShape): Check['detail'] {
  return { kind, length, checksum };
}

/** @param outcome milliseconds of the answer, or why there is none. */
function who({ account }: Findings, outcome: number | Refused): Step {
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
function scopes(token: TokenFacts, denied: Refused | null, required: readonly string[]): Step {
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

function expiry({ expiresOn, expiryReadable }: TokenFacts, now: Date): Step {
  const detail = expiresOn ? { expiresOn, daysLeft: daysLeft(expiresOn, now) } : {};
  return { check: noted('expiry', expiryNote(expiresOn, expiryReadable, now), 0, detail) };
}
