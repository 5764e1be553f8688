import { type Answer, json } from './answers.ts';
import { signIn } from './auth.ts';
import type { Call } from './call.ts';
import { always, type OpenRoute } from './route.ts';

const ACCESS = { scopes: ['api', 'read_api'], permission: null };
const badToken = json(401, { errors: [{ message: 'Invalid token' }] });

/** Enough of GraphQL to ask who one is: the same fields whatever the query selects. */
export const graphqlRoute: OpenRoute = {
  method: 'POST',
  pattern: /^\/api\/graphql$/,
  exists: always,
  handle: currentUser,
};

function currentUser(call: Call): Answer {
  if (!call.credential) return json(200, { data: { currentUser: null } });
  const who = signIn(call, ACCESS);
  if ('status' in who) return badToken;
  const { id, username, name } = who.user;
  const { version } = call.gitlab.era;
  const webUrl = `${call.gitlab.externalUrl}/${username}`;
  const data = {
    currentUser: { id: `gid://gitlab/User/${id}`, username, name, webUrl },
    metadata: { version },
  };
  return json(200, { data });
}
