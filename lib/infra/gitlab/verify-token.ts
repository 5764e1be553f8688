import type { Check } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import { readTokenShape } from '#lib/domain/token-shape.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { askGitlab } from './ask-gitlab.ts';
import { failed, passed } from './checks.ts';
import type { Evidence, Findings, InstanceFacts } from './contract.ts';
import { judgeToken } from './judge-token.ts';
import { isTooOld, readAccount, readInstance } from './read-facts.ts';
import { tokenSchema, userSchema, versionSchema } from './schemas.ts';
import { expiry, followSteps, refusedToken, type Step, scopes, shapeDetail, who } from './token-steps.ts';

export type VerifyTokenInput = {
  channel: Channel;
  baseUrl: string;
  token: Secret;
  requiredScopes: readonly string[];
  now: Date;
  /** What is known so far. */
  evidence: Evidence;
};

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
  return yield* followSteps(examine(input, findings), findings);
}

/** `findings` collects what was learned until a check fails. */
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
