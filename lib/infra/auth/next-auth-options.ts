import 'server-only';
import { env as environment } from 'node:process';
import type { AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { Secret } from '#lib/domain/secret.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { logger } from '#lib/infra/log/logger.ts';
import { admitOidcPerson } from './admit-oidc-person.ts';
import { type AuthSettings, isSecure } from './auth-settings.ts';
import { authenticateWithPassword } from './authenticate-with-password.ts';
import { type OidcProfile, oidcProvider } from './oidc-provider.ts';
import { hashRandomSecret } from './random-secret.ts';
import type { RequestFacts } from './request-facts.ts';
import { SESSION_MAX_AGE_S, sessionCookie } from './session-cookie.ts';
import { findLiveSession } from './sessions.ts';
import { stopSession } from './start-session.ts';

declare module 'next-auth' {
  interface User {
    /** Only between `authorize` or `signIn` and the `jwt` callback of one sign-in. */
    sessionId?: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
  }
}

/**
 * next-auth for one request. Its cookie carries the id of a row in `sessions` and nothing else; who that is, is read from
 * the database whenever it is asked.
 */
export function nextAuthOptions(settings: AuthSettings, request: RequestFacts): AuthOptions {
  pinPublicUrl(settings);
  return {
    providers: [passwordProvider(request), ...(settings.oidc ? [oidcProvider(settings.oidc)] : [])],
    secret: settings.secret.reveal(),
    useSecureCookies: isSecure(settings),
    cookies: { sessionToken: sessionCookie(settings) },
    session: { strategy: 'jwt', maxAge: SESSION_MAX_AGE_S },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      signIn: ({ user, account, profile }) =>
        account?.provider === 'oidc' ? enterByOidc(settings, request, user, profile) : true,
      jwt: ({ token, user }) => (user?.sessionId ? { sid: user.sessionId } : onlySid(token)),
      session: ({ token, session }) => describeSession(token.sid, session.expires),
    },
    events: { signOut: ({ token }) => endTokenSession(token?.sid) },
    logger: quietLogger,
  };
}

/**
 * next-auth learns its own address from this variable or, without it, from forwarded headers, which anybody can send. It takes
 * no option for it, so that the configured address is written there.
 */
function pinPublicUrl({ publicUrl }: AuthSettings): void {
  environment.NEXTAUTH_URL = publicUrl;
}

function passwordProvider(request: RequestFacts) {
  return Credentials({
    id: 'credentials',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (typed) => {
      const { email, password } = typed ?? {};
      if (!email || !password || email.length > 254 || password.length > 1_000) return null;
      const entered = await calmly(() =>
        authenticateWithPassword({ email, password: new Secret(password) }, request),
      );
      if (!entered.ok) {
        // next-auth carries this text to the sign-in page as `?error=`.
        if (entered.error === 'limit.exceeded') throw new Error(entered.error);
        return null;
      }
      return { id: entered.value.userId, sessionId: entered.value.sessionId };
    },
  });
}

/** A refusal leads back to the sign-in page with its code; success leaves the session's id for the `jwt` callback. */
async function enterByOidc(
  { oidc, signUp }: AuthSettings,
  request: RequestFacts,
  user: { sessionId?: string },
  profile: unknown,
): Promise<boolean | string> {
  if (!oidc || !isOidcProfile(profile)) return '/sign-in?error=oidc.failed';
  const entered = await calmly(() => admitOidcPerson(profile, request, { issuer: oidc.issuer, signUp }));
  if (!entered.ok) return `/sign-in?error=${entered.error}`;
  user.sessionId = entered.value;
  return true;
}

function isOidcProfile(profile: unknown): profile is OidcProfile {
  return (
    typeof profile === 'object' && profile !== null && 'sub' in profile && typeof profile.sub === 'string'
  );
}

function onlySid({ sid }: { sid?: string }): { sid?: string } {
  return sid ? { sid } : {};
}

/**
 * For next-auth's own session endpoint. An ended session has nothing in it, which it takes for nobody. If this threw while the
 * database is away, next-auth would take the cookie from everybody who asks.
 */
async function describeSession(sid: string | undefined, expires: string) {
  const session = sid ? await findLiveSession(db(), sid).catch(logged) : null;
  if (!session) return {} as { expires: string };
  const { name, email } = session.user;
  return { user: { name, email }, expires };
}

async function endTokenSession(sid: string | undefined): Promise<void> {
  const session = sid ? await findLiveSession(db(), sid) : null;
  if (!sid || !session) return;
  const row = { userId: session.user.id, rowId: hashRandomSecret(sid) };
  await db().$transaction((tx) => stopSession(tx, row));
}

/** next-auth writes the text of what is thrown into the address of the sign-in page: only a code may be in it. */
async function calmly<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    logged(error);
    throw new Error(isDatabaseAway(error) ? 'unavailable' : 'internal');
  }
}

function logged(error: unknown): null {
  logger().error({ err: error }, 'sign-in failed');
  return null;
}

/** Only the code: the metadata holds tokens and whole answers of the identity provider. */
const quietLogger = {
  error: (code: string) => logger().error({ code }, 'next-auth'),
  warn: (code: string) => logger().debug({ code }, 'next-auth'),
  debug: () => undefined,
};
