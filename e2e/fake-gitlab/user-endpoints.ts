import { type Answer, hidden, json } from './answers.ts';
import type { Access } from './auth.ts';
import type { Call, SignedIn } from './call.ts';
import type { Era } from './eras.ts';
import { always, paged, pathPart, type Route } from './route.ts';
import { basicUser, currentUser } from './user-entity.ts';

/** `lib/api/users.rb`, and as much of projects and groups as clients look at on their way. */

const SCOPES = ['read_user', 'api', 'read_api'];
const access = (era: Era): Access => ({
  scopes: era.is(19, 0) ? [...SCOPES, 'ai_workflows'] : SCOPES,
  permission: { name: 'read_user', boundary: 'user', label: 'User: Read' },
});
const apiOnly = (): Access => ({ scopes: ['api', 'read_api'], permission: null });

export const userRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/api\/v[34]\/user$/, exists: always, access, handle: me },
  { method: 'GET', pattern: /^\/api\/v4\/users$/, exists: always, access, handle: users },
  { method: 'GET', pattern: /^\/api\/v4\/users\/\d+$/, exists: always, access, handle: oneUser },
  {
    method: 'GET',
    pattern: /^\/api\/v4\/(?:projects|groups|namespaces)$/,
    exists: always,
    access: apiOnly,
    handle: nothing,
  },
];

function me({ gitlab }: Call, { user }: SignedIn): Answer {
  return json(200, currentUser(user, gitlab.era, gitlab.externalUrl, gitlab.now()));
}

function users(call: Call): Answer {
  const { state, era, externalUrl } = call.gitlab;
  const username = call.query.get('username');
  const rows = [...state.users.values()].filter((user) => username === null || user.username === username);
  return paged(
    rows.map((user) => basicUser(user, era, externalUrl)),
    call,
    (page) => json(200, page),
  );
}

function oneUser({ path, gitlab }: Call): Answer {
  const user = gitlab.state.users.get(Number(pathPart(path, 4)));
  return user ? json(200, basicUser(user, gitlab.era, gitlab.externalUrl)) : hidden('User');
}

function nothing(call: Call): Answer {
  return paged([], call, (page) => json(200, page));
}
