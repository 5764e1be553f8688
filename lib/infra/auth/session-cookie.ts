import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { type AuthSettings, isSecure } from './auth-settings.ts';
import { ABSOLUTE_MS } from './sessions.ts';

export const SESSION_MAX_AGE_S = ABSOLUTE_MS / 1000;

export type SessionCookie = {
  name: string;
  options: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean };
};

export function sessionCookie(settings: Pick<AuthSettings, 'publicUrl'>): SessionCookie {
  const secure = isSecure(settings);
  return {
    name: secure ? '__Host-patchbay.session' : 'patchbay.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
}

/** The cookie's content: next-auth's own encrypted JWT, carrying the session id and nothing else. */
export function sealSessionId(sessionId: string, { secret }: Pick<AuthSettings, 'secret'>): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: secret.reveal(), maxAge: SESSION_MAX_AGE_S });
}

/** The session id inside a cookie, or null for a cookie that is missing, expired or not ours. */
export async function openSessionId(
  cookie: string | undefined,
  { secret }: Pick<AuthSettings, 'secret'>,
): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: secret.reveal() });
    return typeof token?.sid === 'string' ? token.sid : null;
  } catch {
    return null;
  }
}
