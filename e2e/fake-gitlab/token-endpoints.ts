import { type Answer, badRequest, empty, hidden, json, unauthorized } from './answers.ts';
import type { Access, Permission } from './auth.ts';
import type { Call, SignedIn } from './call.ts';
import { isPast } from './clock.ts';
import type { Era } from './eras.ts';
import type { FakeToken } from './model.ts';
import { rotate } from './rotate.ts';
import { paged, pathPart, type Route, since } from './route.ts';
import { tokenEntity } from './token-entity.ts';

/** `lib/api/personal_access_tokens.rb` and `lib/api/personal_access_tokens/self_information.rb`. */

const permission = (verb: 'read' | 'rotate' | 'revoke', label: string): Permission => ({
  name: `${verb}_personal_access_token`,
  boundary: 'user',
  label: `Personal Access Token: ${label}`,
});
const READ = permission('read', 'Read');
const ROTATE = permission('rotate', 'Rotate');
const REVOKE = permission('revoke', 'Revoke');

const anyScope = (needs: Permission) => (): Access => ({ scopes: null, permission: needs });
const reading = (): Access => ({ scopes: ['api', 'read_api'], permission: READ });
const writing = (needs: Permission) => (): Access => ({ scopes: ['api'], permission: needs });
const rotating = (era: Era): Access => ({
  scopes: era.is(17, 9) ? ['api', 'self_rotate'] : ['api'],
  permission: ROTATE,
});
const revokingSelf = (era: Era): Access =>
  era.is(15, 4) ? { scopes: null, permission: REVOKE } : { scopes: ['api'], permission: REVOKE };

const BASE = '/api/v4/personal_access_tokens';
const LIST = new RegExp(`^${BASE}$`);
const SELF = new RegExp(`^${BASE}/self$`);
const SELF_ASSOCIATIONS = new RegExp(`^${BASE}/self/associations$`);
const SELF_ROTATE = new RegExp(`^${BASE}/self/rotate$`);
const ONE = new RegExp(`^${BASE}/[^/]+$`);
const ONE_ROTATE = new RegExp(`^${BASE}/[^/]+/rotate$`);

/** The order matters: on versions without a `self` route, `self` is taken for an id, as GitLab did. */
export const tokenRoutes: readonly Route[] = [
  { method: 'GET', pattern: LIST, exists: since(13, 3), access: reading, handle: list },
  { method: 'GET', pattern: SELF, exists: since(15, 5), access: anyScope(READ), handle: showSelf },
  {
    method: 'GET',
    pattern: SELF_ASSOCIATIONS,
    exists: since(17, 4),
    access: anyScope(READ),
    handle: associations,
  },
  { method: 'POST', pattern: SELF_ROTATE, exists: since(16, 10), access: rotating, handle: rotateSelf },
  { method: 'DELETE', pattern: SELF, exists: since(15, 0), access: revokingSelf, handle: revokeSelf },
  { method: 'GET', pattern: ONE, exists: since(15, 1), access: reading, handle: showOne },
  { method: 'POST', pattern: ONE_ROTATE, exists: since(16, 0), access: writing(ROTATE), handle: rotateOne },
  { method: 'DELETE', pattern: ONE, exists: since(13, 3), access: writing(REVOKE), handle: revokeOne },
];

function entity({ gitlab }: Call, token: FakeToken): Record<string, unknown> {
  return tokenEntity(token, gitlab.era, gitlab.now());
}

function showSelf(call: Call, { token }: SignedIn): Answer {
  return json(200, entity(call, token));
}

function associations(): Answer {
  return json(200, { groups: [], projects: [] });
}

function rotateSelf(call: Call, { token }: SignedIn): Answer {
  return rotate(call, token);
}

/** An impersonation token may be ended by an administrator only. */
function revokeSelf(_: Call, { user, token }: SignedIn): Answer {
  if (token.impersonation && !user.admin) return badRequest();
  token.revoked = true;
  return empty(204);
}

function list(call: Call, { user }: SignedIn): Answer {
  const { gitlab, query } = call;
  const userId = query.get('user_id');
  if (userId !== null && Number(userId) !== user.id && !user.admin) return unauthorized;
  const owner = userId === null ? (user.admin ? null : user.id) : Number(userId);
  const rows = [...gitlab.state.tokens.values()]
    .filter((token) => owner === null || token.userId === owner)
    .filter((token) => passesFilters(token, query, gitlab.now()));
  return paged(
    rows.map((token) => entity(call, token)),
    call,
    (page) => json(200, page),
  );
}

function passesFilters(token: FakeToken, query: URLSearchParams, now: Date): boolean {
  const revoked = query.get('revoked');
  const search = query.get('search')?.toLowerCase();
  const state = query.get('state');
  const active = !token.revoked && !isPast(token.expiresAt, now);
  return (
    (revoked === null || String(token.revoked) === revoked) &&
    (!search || token.name.toLowerCase().includes(search)) &&
    (state === null || (state === 'active') === active)
  );
}

function showOne(call: Call, who: SignedIn): Answer {
  const found = ownToken(call, who);
  return 'status' in found ? found : json(200, entity(call, found));
}

function rotateOne(call: Call, who: SignedIn): Answer {
  const found = ownToken(call, who);
  return 'status' in found ? found : rotate(call, found);
}

function revokeOne(call: Call, who: SignedIn): Answer {
  const found = ownToken(call, who);
  if ('status' in found) return found;
  if (found.revoked) return badRequest();
  found.revoked = true;
  return empty(204);
}

/** Others learn nothing of a foreign or missing token; administrators get a 404 since 15.3 (`unauthorized_or_not_found`). */
function ownToken({ path, gitlab }: Call, { user }: SignedIn): FakeToken | Answer {
  const token = gitlab.state.tokens.get(Number(pathPart(path, 4)));
  if (token && (user.admin || token.userId === user.id)) return token;
  return user.admin && gitlab.era.is(15, 3) ? hidden() : unauthorized;
}
