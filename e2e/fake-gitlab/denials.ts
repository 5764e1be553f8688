import { type Answer, json } from './answers.ts';
import type { FakeUser, UserState } from './model.ts';

/**
 * GitLab's refusals of a request with a token.
 * Sources: `lib/api/api_guard.rb`, rack-oauth2, `lib/gitlab/auth/user_access_denied_reason.rb`.
 */

const DEAD_TOKEN_SENTENCES = {
  expired: 'Token is expired. You can either do re-authorization or token refresh.',
  revoked: 'Token was revoked. You have to re-authorize from the user.',
  impersonation_disabled: 'Token is an impersonation token but impersonation was disabled.',
} as const;

const BEARER_REALM = 'Bearer realm="Protected by OAuth 2.0"';

/** GitLab knows this token and refuses it. */
export function deadToken(why: keyof typeof DEAD_TOKEN_SENTENCES): Answer {
  const sentence = DEAD_TOKEN_SENTENCES[why];
  const challenge = `${BEARER_REALM}, error="invalid_token", error_description="${sentence}"`;
  return json(
    401,
    { error: 'invalid_token', error_description: sentence },
    { 'WWW-Authenticate': challenge },
  );
}

export const dpopMissing = json(
  401,
  { error: 'dpop_error', error_description: 'DPoP validation error: DPoP header is missing' },
  { 'WWW-Authenticate': BEARER_REALM },
);

export const languageServerOnly = json(
  401,
  {
    error: 'restricted_language_server_client_error',
    error_description: 'Language server client error: Requests from Editor Extension clients are restricted',
  },
  { 'WWW-Authenticate': BEARER_REALM },
);

/** @param scopes those that would do; GitLab sets no `WWW-Authenticate` here. */
export function insufficientScope(scopes: readonly string[]): Answer {
  return json(403, {
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the access token.',
    scope: scopes.join(' '),
  });
}

const granularDenial = (sentence: string): Answer =>
  json(403, { error: 'insufficient_granular_scope', error_description: `Access denied: ${sentence}` });

/** @param label as GitLab prints it: `User: Read`. */
export function missingPermission(boundary: 'user' | 'instance' | 'project', label: string): Answer {
  return granularDenial(
    `This operation requires a fine-grained personal access token with the following ${boundary} permissions: [${label}].`,
  );
}

export const granularSwitchedOff = granularDenial(
  'Fine-grained personal access tokens are not yet supported.',
);
export const granularUncovered = granularDenial(
  "This operation doesn't support fine-grained personal access tokens.",
);

export function forbidden(reason?: string): Answer {
  return json(403, { message: reason ? `403 Forbidden - ${reason}` : '403 Forbidden' });
}

type DeniedState = Exclude<UserState, 'active'>;

const BLOCKED = 'Your account has been blocked.';

/** @param url the GitLab's own address, printed in some of the sentences. */
const STATE_SENTENCES: Readonly<Record<DeniedState, (user: FakeUser, url: string) => string>> = {
  blocked: () => BLOCKED,
  ldap_blocked: () => BLOCKED,
  banned: () => BLOCKED,
  pending_approval: () => 'Your account is pending approval from your administrator and hence blocked.',
  deactivated: (_, url) =>
    `Your account has been deactivated by your administrator. Please log back in from a web browser to reactivate your account at ${url}`,
  terms_not_accepted: ({ username }, url) =>
    `You (@${username}) must accept the Terms of Service in order to perform this action. To accept these terms, please access GitLab from a web browser at ${url}.`,
  unconfirmed: (_, url) =>
    `Your primary email address is not confirmed. Please check your inbox for the confirmation instructions. In case the link is expired, you can request a new confirmation email at ${url}/users/confirmation/new`,
  password_expired: () =>
    'Your password expired. Please access GitLab from a web browser to update your password.',
  internal: () => 'This action cannot be performed by internal users',
};

/** Why this user may not come in; null = they may. */
export function sentenceOfState(user: FakeUser, externalUrl: string): string | null {
  return user.state === 'active' ? null : STATE_SENTENCES[user.state](user, externalUrl);
}

/** Null where this user may use the API. */
export function deniedByState(user: FakeUser, externalUrl: string): Answer | null {
  const sentence = sentenceOfState(user, externalUrl);
  return sentence === null ? null : forbidden(sentence);
}
