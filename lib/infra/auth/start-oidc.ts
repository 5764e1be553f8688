import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { type AuthSettings, authSettings, isSecure } from './auth-settings.ts';
import { nextAuthOptions } from './next-auth-options.ts';
import type { RequestFacts } from './request-facts.ts';

/**
 * Starts a sign-in at the identity provider from a server action, which proves where it came from by itself: next-auth's own
 * double-submit token is made and given here, so that a plain form without JavaScript can start it.
 * @param next same-site path to come back to.
 * @returns the provider's address to go to, or null where next-auth could not start (its log says why).
 */
export async function startOidc(
  next: string,
  request: RequestFacts,
  settings = authSettings(),
): Promise<string | null> {
  if (!settings.oidc) return null;
  const csrfToken = await giveCsrfToken(settings);
  const post = new NextRequest(`${settings.publicUrl}/api/auth/signin/oidc`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, callbackUrl: `${settings.publicUrl}${next}` }),
  });
  const params = Promise.resolve({ nextauth: ['signin', 'oidc'] });
  const response: Response = await NextAuth(post, { params }, nextAuthOptions(settings, request));
  await takeOverCookies(response);
  const location = response.headers.get('location');
  return location && new URL(location, settings.publicUrl).origin !== new URL(settings.publicUrl).origin
    ? location
    : null;
}

async function giveCsrfToken(settings: AuthSettings): Promise<string> {
  const token = randomBytes(32).toString('hex');
  const proof = createHash('sha256').update(`${token}${settings.secret.reveal()}`).digest('hex');
  const secure = isSecure(settings);
  const name = `${secure ? '__Host-' : ''}next-auth.csrf-token`;
  (await cookies()).set(name, `${token}|${proof}`, { httpOnly: true, sameSite: 'lax', path: '/', secure });
  return token;
}

/** The state, nonce and PKCE cookies that next-auth put onto its own answer. */
async function takeOverCookies(response: Response): Promise<void> {
  const jar = await cookies();
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const equals = pair.indexOf('=');
    const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length);
    jar.set(pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1)), {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: attributes.some((attribute) => /^secure$/i.test(attribute)),
      ...(expires && { expires: new Date(expires) }),
    });
  }
}
