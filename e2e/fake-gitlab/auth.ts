import { type Answer, unauthorized } from './answers.ts';
import type { Call, Credential, Gitlab, SignedIn } from './call.ts';
import { isPast } from './clock.ts';
import {
  deadToken,
  deniedByState,
  dpopMissing,
  granularSwitchedOff,
  granularUncovered,
  insufficientScope,
  languageServerOnly,
  missingPermission,
} from './denials.ts';
import type { FakeToken } from './model.ts';

/** What a route asks of a token. */
export type Access = {
  /** Any one of them will do; null = every token may. */
  scopes: readonly string[] | null;
  /** For fine-grained tokens; null = the route does not take them. */
  permission: Permission | null;
};

export type Permission = { name: string; boundary: 'user' | 'instance'; label: string };

/** `find_personal_access_token`: the parameter, then the header, then the bearer; never two of them. */
export function credentialOf(header: Call['header'], query: URLSearchParams): Credential | null {
  const asked = query.get('private_token');
  if (asked) return { way: 'query', text: asked };
  const own = header('private-token');
  if (own) return { way: 'private-token', text: own };
  const bearer = /^Bearer\s+(.+)$/i.exec(header('authorization') ?? '')?.[1];
  if (bearer) return { way: 'bearer', text: bearer };
  const job = header('job-token');
  return job ? { way: 'job-token', text: job } : null;
}

/** The token's row, without judging it: the request log notes whose request it was. */
export function knownToken(credential: Credential | null, gitlab: Gitlab): FakeToken | null {
  if (!credential || credential.way === 'job-token' || credential.text.startsWith('glcbt-')) return null;
  return gitlab.state.find(credential.text) ?? null;
}

/**
 * GitLab's order: expired → revoked → scope → impersonation (`access_token_validation_service.rb`), then the user's state → language
 * server → DPoP → fine-grained permission (`lib/api/api_guard.rb`).
 */
export function signIn(call: Call, access: Access): SignedIn | Answer {
  const { gitlab } = call;
  const token = gitlab.settings.personalTokens ? knownToken(call.credential, gitlab) : null;
  const user = token && gitlab.state.users.get(token.userId);
  if (!token || !user) return unauthorized;
  const denial =
    deniedByToken(token, call, access) ??
    deniedByState(user, gitlab.externalUrl) ??
    (gitlab.settings.languageServerOnly ? languageServerOnly : null) ??
    (user.dpop && !call.header('dpop') ? dpopMissing : null) ??
    deniedByPermission(token, gitlab, access);
  if (denial) return denial;
  token.lastUsedAt = gitlab.now();
  return { user, token };
}

const ROTATE_PATH = /access_tokens\/(?:\d+|self)\/rotate$/;

function deniedByToken(token: FakeToken, { path, gitlab }: Call, { scopes }: Access): Answer | null {
  if (isPast(token.expiresAt, gitlab.now())) return deadToken('expired');
  if (token.revoked) {
    // A revoked token that asks for rotation was stolen or sent twice: GitLab cannot tell, and ends the whole family.
    if (ROTATE_PATH.test(path) && gitlab.era.is(16, 3)) gitlab.state.revokeFamily(token);
    return deadToken('revoked');
  }
  const granular = token.permissions !== null;
  if (!granular && scopes && !scopes.some((scope) => token.scopes.includes(scope)))
    return insufficientScope(scopes);
  return token.impersonation && !gitlab.settings.impersonation ? deadToken('impersonation_disabled') : null;
}

function deniedByPermission(token: FakeToken, gitlab: Gitlab, { permission }: Access): Answer | null {
  if (token.permissions === null) return null;
  if (!gitlab.settings.granular) return granularSwitchedOff;
  if (!permission) return granularUncovered;
  if (token.permissions.includes(permission.name)) return null;
  return missingPermission(permission.boundary, permission.label);
}
