import { randomBytes } from 'node:crypto';
import { type Answer, redirect } from './answers.ts';
import type { Call } from './call.ts';
import type { FakeToken, FakeUser } from './model.ts';

export type WebSession = {
  id: string;
  /** The `authenticity_token` every form carries. */
  csrf: string;
  userId: number | null;
  /** Where to go after the sign-in: path and query, without the mount path. */
  returnTo: string | null;
  /** A new token, whose text the next token page shows and forgets. */
  fresh: FakeToken | null;
};

/** A session, and the header that tells the browser of it where it does not know it yet. */
export type OpenedSession = { session: WebSession; headers: Answer['headers'] };

/** Somebody signed in, with their session. */
export type Visit = { session: WebSession; user: FakeUser };

const COOKIE = '_gitlab_session';
/** Programs that look at the sign-in page without cookies get one each time. */
const KEPT = 5_000;

export class WebSessions {
  readonly #byId = new Map<string, WebSession>();

  find(call: Call): WebSession | null {
    const id = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{32})`).exec(call.header('cookie') ?? '')?.[1];
    return (id && this.#byId.get(id)) || null;
  }

  /** The browser's session, or a new one. */
  open(call: Call): OpenedSession {
    const known = this.find(call);
    return known ? { session: known, headers: {} } : this.begin(call, null);
  }

  /** Signing in and out begin anew, so that nobody goes on in a session that was made for them. */
  begin(call: Call, userId: number | null): OpenedSession {
    const old = this.find(call);
    if (old) this.#byId.delete(old.id);
    const id = randomBytes(16).toString('hex');
    const session = {
      id,
      csrf: randomBytes(32).toString('base64url'),
      userId,
      returnTo: null,
      fresh: null,
    };
    this.#byId.set(id, session);
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > KEPT && oldest) this.#byId.delete(oldest);
    return { session, headers: { 'Set-Cookie': cookieOf(session, call) } };
  }

  clear(): void {
    this.#byId.clear();
  }
}

function cookieOf({ id }: WebSession, { gitlab }: Call): string {
  const secure = gitlab.externalUrl.startsWith('https:') ? ' secure; SameSite=None;' : '';
  return `${COOKIE}=${id}; path=${gitlab.mountPath || '/'};${secure} HttpOnly`;
}

/** Who is signed in; people who are no longer active are not. */
export function visitOf(call: Call): Visit | null {
  const { sessions, state } = call.gitlab;
  const session = sessions.find(call);
  const user = session?.userId ? state.users.get(session.userId) : undefined;
  return session && user?.state === 'active' ? { session, user } : null;
}

/** To the sign-in page, which leads back to the page that was asked for, its query included (Devise's `store_location_for`). */
export function signInFirst(call: Call): Answer {
  const { session, headers } = call.gitlab.sessions.open(call);
  const query = call.query.size > 0 ? `?${call.query}` : '';
  if (call.method === 'GET') session.returnTo = `${call.path}${query}`;
  const answer = redirect(302, `${call.gitlab.externalUrl}/users/sign_in`);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** A form of this very session, sent by its own browser. */
export function isGenuine({ csrf }: WebSession, { parameters }: Call): boolean {
  return parameters.authenticity_token === csrf;
}
