import 'server-only';
import type { Secret } from '#lib/domain/secret.ts';
import { env, type OidcSettings } from '#lib/env.ts';

export type AuthSettings = {
  /** Origin the product is reached at, without a trailing slash: `https://patchbay.example`. Never learnt from a request. */
  publicUrl: string;
  secret: Secret;
  signUp: 'open' | 'invite' | 'closed';
  oidc: OidcSettings | null;
  /** How many proxies of the operator stand in front: that many last entries of X-Forwarded-For are believed. */
  trustedProxies: number;
};

export function authSettings(): AuthSettings {
  const { publicUrl, authSecret, signUp, oidc, trustedProxies } = env();
  return { publicUrl: publicUrl.replace(/\/+$/, ''), secret: authSecret, signUp, oidc, trustedProxies };
}

/** Cookies are `Secure` and carry the `__Host-` prefix exactly when the product is reached by https. */
export function isSecure({ publicUrl }: Pick<AuthSettings, 'publicUrl'>): boolean {
  return publicUrl.startsWith('https://');
}
