import { isAtLeast, parseGitlabVersion } from '#lib/domain/gitlab-version.ts';
import type { Check } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import { compareScopes } from '#lib/domain/token-assessment.ts';
import { readTokenShape } from '#lib/domain/token-shape.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { askGitlab } from './ask-gitlab.ts';
import { failed, passed } from './checks.ts';
import type { Findings, TokenFacts, Verification } from './contract.ts';
import { judgeToken, mayBeOlderGitlab } from './judge-token.ts';
import { readAccount } from './read-facts.ts';
import { tokenSchema, userSchema } from './schemas.ts';
import { expiry, followSteps, refusedToken, type Step, scopes, shapeDetail, who } from './token-steps.ts';
import { withoutToken } from './without-token.ts';

export type CheckTokenInput = {
  /** On which `baseUrl` has shown that it is a GitLab. */
  channel: Channel;
  baseUrl: string;
  token: Secret;
  requiredScopes: readonly string[];
  /** As GitLab told it last; null where it is not known. */
  version: string | null;
  /** Ask for the account's name as well, where the token may read it. */
  readAccount: boolean;
  now: Date;
};

/**
 * Is this token still good? One request, `GET /personal_access_tokens/self`. A second one, `GET /user`, where GitLab may be older than 15.5 and
 * `self` says nothing of a good token (`judgeToken`), or where the account's name is wanted.
 * Never throws for anything a host can do.
 */
export async function checkToken(input: CheckTokenInput): Promise<Verification> {
  const findings: Findings = {
    verdict: 'ok',
    notes: [],
    baseUrl: input.baseUrl,
    instance: null,
    account: null,
    token: null,
    evidence: {},
  };
  const checks: Check[] = [];
  const following = followSteps(examine(input, findings), findings);
  for (;;) {
    const step = await following.next();
    if (step.done) return withoutToken({ ...step.value, checks }, input.token);
    checks.push(step.value);
  }
}

async function* examine(input: CheckTokenInput, findings: Findings): AsyncGenerator<Step> {
  const reading = readTokenShape(input.token.reveal());
  if (reading.text === null) {
    yield { check: failed('token', reading.problem ?? 'token.malformed', 0, shapeDetail(reading.shape)) };
    return;
  }
  const token = new Secret(reading.text);
  const { channel, baseUrl, requiredScopes, now } = input;
  const askUser = () => askGitlab(channel, baseUrl, '/user', token, userSchema);
  const self = await askGitlab(channel, baseUrl, '/personal_access_tokens/self', token, tokenSchema);
  const decides =
    !self.ok && !knowsSelf(input.version) && mayBeOlderGitlab(self.error) ? await askUser() : null;
  const judged = judgeToken(self, decides);
  if (!judged.ok) {
    yield* refusedToken(judged.error, reading.shape);
    return;
  }
  const { facts, ms } = judged.value;
  findings.token = facts;
  yield { check: passed('token', ms, {}), ...(self.ok ? { evidence: self.value.evidence } : {}) };
  const user = decides ?? (input.readAccount && mayReadAccount(facts) ? await askUser() : null);
  if (user?.ok) findings.account = readAccount(user.value.value);
  // Trouble of the way at this second question takes nothing from the answer to the first.
  const told = user && (user.ok || /^(?:scope|account)\./.test(user.error.code)) ? user : null;
  if (told) yield who(findings, told.ok ? told.value.ms : told.error);
  yield scopes(facts, told && !told.ok ? told.error : null, requiredScopes);
  yield expiry(facts, now);
}

/** From 15.5 on the first answer decides alone. */
function knowsSelf(version: string | null): boolean {
  const parsed = version === null ? null : parseGitlabVersion(version);
  return parsed !== null && isAtLeast(parsed, { major: 15, minor: 5 });
}

/** Of fine-grained tokens only GitLab knows. */
function mayReadAccount({ granular, scopes: held }: TokenFacts): boolean {
  return granular || compareScopes(held, ['read_user']).missing.length === 0;
}
