import { type Answer, html, redirect } from './answers.ts';
import type { Call } from './call.ts';
import { sentenceOfState } from './denials.ts';
import type { FakeUser } from './model.ts';
import { refusedPage, signInPage } from './web-html.ts';
import { isGenuine, visitOf } from './web-session.ts';

const WRONG = 'Invalid login or password.';
const FIRST = 'You need to sign in or sign up before continuing.';

/** `/users/sign_in`: the form, and what becomes of it. */
export function signInRoute(call: Call): Answer {
  const { gitlab } = call;
  if (call.method === 'POST') return signIn(call);
  if (visitOf(call)) return redirect(302, `${gitlab.externalUrl}/`);
  const { session, headers } = gitlab.sessions.open(call);
  const alert = session.returnTo && session.returnTo !== '/' ? FIRST : null;
  return html(200, signInPage(gitlab, { csrf: session.csrf, alert }), headers);
}

function signIn(call: Call): Answer {
  const { gitlab, parameters } = call;
  const session = gitlab.sessions.find(call);
  if (!session || !isGenuine(session, call)) return refused;
  const user = userOf(call);
  const trouble = user ? refusal(user, gitlab.externalUrl) : WRONG;
  if (!user || trouble) {
    const login = String(parameters['user[login]'] ?? '');
    return html(200, signInPage(gitlab, { csrf: session.csrf, alert: trouble, login }));
  }
  const { headers } = gitlab.sessions.begin(call, user.id);
  const answer = redirect(302, `${gitlab.externalUrl}${session.returnTo ?? '/'}`);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** By user name or address, with the password; bots have none. */
function userOf({ gitlab, parameters }: Call): FakeUser | null {
  const login = String(parameters['user[login]'] ?? '').toLowerCase();
  const found = [...gitlab.state.users.values()].find(
    ({ username, email, bot }) =>
      bot === null && [username, email].some((name) => name.toLowerCase() === login),
  );
  return found && found.password === parameters['user[password]'] ? found : null;
}

/** A deactivated account comes back to life by this very sign-in. */
function refusal(user: FakeUser, url: string): string | null {
  if (user.state === 'deactivated') user.state = 'active';
  return sentenceOfState(user, url);
}

export function signOutRoute(call: Call): Answer {
  const { sessions, externalUrl } = call.gitlab;
  const session = sessions.find(call);
  if (call.method !== 'POST' || !session || !isGenuine(session, call)) return refused;
  const { headers } = sessions.begin(call, null);
  const answer = redirect(302, `${externalUrl}/users/sign_in`);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** Rails' answer to a form without its `authenticity_token`. */
export const refused = html(422, refusedPage);
