import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { OidcSettings } from '#lib/env.ts';

/** What is used of the provider's ID token. */
export type OidcProfile = {
  sub: string;
  email?: string;
  email_verified?: boolean | string;
  name?: string;
  preferred_username?: string;
};

/**
 * Any OpenID Connect provider, found by its issuer's discovery document. PKCE, state and nonce all at once: each of them covers
 * a mistake some provider makes with another.
 */
export function oidcProvider({
  issuer,
  clientId,
  clientSecret,
  name,
}: OidcSettings): OAuthConfig<OidcProfile> {
  return {
    id: 'oidc',
    name,
    type: 'oauth',
    issuer,
    wellKnown: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret: clientSecret.reveal(),
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    profile: ({ sub, email = null, name: fullName = null }) => ({ id: sub, email, name: fullName }),
  };
}
