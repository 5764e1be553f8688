import { listed, word, words } from '#lib/domain/check-facts.ts';
import type { CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import type { Sentence, SentenceOf } from './outcome-sentences.ts';

type TokenCode = Extract<OutcomeCode, `${'token' | 'scope' | 'policy'}.${string}`>;

/** The token, what it may do, and what this deployment asks of it. */
export const tokenSentences: Record<TokenCode, SentenceOf> = {
  'token.missing': () => ({
    title: 'The token is missing',
    saw: 'The field was empty.',
    todo: 'Paste the personal access token that GitLab showed you when you created it.',
  }),
  'token.malformed': () => ({
    title: 'This cannot be a token',
    saw: 'It holds blanks, characters outside plain letters, digits and signs, or is a link. It was not sent.',
    todo: 'Copy the token again with the copy button in GitLab, and paste only that.',
  }),
  'token.wrong_kind': (facts) => ({
    title: `This is ${kind(facts)}, not a personal access token`,
    saw: 'Its first letters tell what it was made for.',
    todo: 'In GitLab, create a token under Edit profile → Personal access tokens, and paste that one.',
  }),
  'token.truncated': () => ({
    title: 'The end of the token seems cut off',
    saw: 'GitLab does not know it, and it is shorter than its form promises or its check digits do not fit.',
    todo: 'Copy it again in full. If GitLab no longer shows it, create a new one.',
  }),
  'token.unknown': (facts) =>
    firstUnknown(facts) ?? {
      title: 'GitLab does not know this token',
      saw: 'It answered 401 Unauthorized: the token was never made there, was deleted, or belongs to another GitLab.',
      todo: 'Check that the hostname is the GitLab where you created it, or create a new token.',
    },
  'token.expired': (facts) => ({
    title: 'This token has expired',
    saw: word(facts, 'expiresOn')
      ? `It ended on ${word(facts, 'expiresOn')} at 00:00 UTC.`
      : 'GitLab says that its last day is over.',
    todo: 'Create a new token in GitLab with a later date, and paste it here.',
  }),
  'token.revoked': () => ({
    title: 'This token was revoked',
    saw: 'GitLab says that somebody has revoked it: you, an administrator, or GitLab itself after finding it published.',
    todo: 'Create a new token in GitLab, and paste it here.',
  }),
  'token.impersonation_disabled': () => ({
    title: 'Impersonation tokens are switched off there',
    saw: 'The token was made by an administrator for another person, and this GitLab does not accept such tokens.',
    todo: 'Use a personal access token of your own, or ask your GitLab administrator.',
  }),
  'token.dpop_required': () => ({
    title: 'This token works only with a signed proof',
    saw: 'Your GitLab profile demands DPoP, a signature with every request, which Patchbay does not make.',
    todo: 'In GitLab, switch DPoP off under Edit profile → Personal access tokens.',
  }),
  'token.client_restricted': () => ({
    title: 'Your GitLab restricts which programs may connect',
    saw: 'It accepts this account only from certain clients, and Patchbay is not among them.',
    todo: 'Your GitLab administrator can change that restriction.',
  }),
  'scope.missing': (facts) => ({
    title:
      missing(facts).length === 1
        ? `The token lacks the scope ${missing(facts)[0]}`
        : 'The token lacks scopes',
    saw: scopes(facts),
    todo: `Scopes cannot be added later: create a new token and tick ${listed(needed(facts)) || 'the scopes shown beside this form'}.`,
  }),
  'scope.granular': (facts) => ({
    title: 'This fine-grained token lacks a permission',
    saw:
      needed(facts).length > 0
        ? `GitLab asks for ${listed(needed(facts))}.`
        : 'GitLab refused it for want of a permission.',
    todo: 'Create a token with that permission on your user, or a legacy token with the scopes shown here.',
  }),
  'policy.host': () => ({
    title: 'This GitLab may not be linked here',
    saw: 'Our operator allows certain hosts only.',
    todo: 'Ask our operator to allow this host.',
  }),
  'policy.scope': (facts) => ({
    title: 'This token may do more than is allowed here',
    saw:
      words(facts, 'extra').length > 0
        ? `It also holds ${listed(words(facts, 'extra'))}.`
        : 'It holds a scope that is not wanted here.',
    todo: 'Create a token with only the scopes shown here.',
  }),
  'policy.lifetime': () => ({
    title: 'This token lives too long',
    saw: 'Its expiry date is further away than is allowed here.',
    todo: 'Create a token with an earlier expiry date.',
  }),
  'policy.expiry_required': () => ({
    title: 'This token has no expiry date',
    saw: 'Tokens without an end are not accepted here.',
    todo: 'Create a token with an expiry date.',
  }),
};

const KINDS: Readonly<Record<string, string>> = {
  oauth_secret: 'an OAuth application secret',
  deploy: 'a deploy token',
  runner: 'a runner token',
  job: 'a CI job token',
  trigger: 'a pipeline trigger token',
  feed: 'a feed token',
  incoming_mail: 'an incoming mail token',
  agent: 'an agent token',
  scim: 'a SCIM token',
  feature_flag: 'a feature flags token',
  session_cookie: 'a session cookie',
  github: 'a GitHub token',
  jwt: 'a JSON web token',
  ssh_key: 'an SSH key',
};

function kind(facts: CheckDetail): string {
  return KINDS[word(facts, 'kind') ?? ''] ?? 'another kind of secret';
}

function missing(facts: CheckDetail): readonly string[] {
  return words(facts, 'missing');
}

function needed(facts: CheckDetail): readonly string[] {
  return words(facts, 'needs', 'scopesNeeded', 'missing');
}

function scopes(facts: CheckDetail): string {
  const has = words(facts, 'has', 'scopesHeld');
  const lacks = missing(facts).length > 0 ? missing(facts) : needed(facts);
  const held = has.length > 0 ? `It has ${listed(has)}` : 'It has none that fits';
  return lacks.length > 0
    ? `${held}; ${listed(lacks)} ${lacks.length === 1 ? 'is' : 'are'} missing.`
    : `${held}.`;
}

/** A re-check's first plain 401: GitLab says the same while it restarts, so it has to say it twice. */
function firstUnknown(facts: CheckDetail): Sentence | null {
  const confirmsAfter = word(facts, 'confirmsAfter')?.slice(11, 16);
  if (!confirmsAfter) return null;
  return {
    title: 'GitLab did not know this token just now',
    saw: 'It answered 401 Unauthorized once. That may pass, so the connection has not been changed.',
    todo: `Check again after ${confirmsAfter} UTC: the same answer counts then.`,
    actor: 'wait',
  };
}
