export type HeaderSettings = {
  /** Fresh for every answer. */
  nonce: string;
  publicUrl: string;
  /** Issuer of the identity provider, if there is one. */
  oidcIssuer: string | null;
  /** `next dev`: React's and Turbopack's own needs. */
  dev: boolean;
};

/** What every answer carries. ASVS 5.0, 3.4. */
export function securityHeaders(settings: HeaderSettings): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(settings),
    'X-Content-Type-Options': 'nosniff',
    // No other site ever learns an address of ours. `no-referrer` would give them no less, but makes browsers send `Origin: null`
    // with a form post, and Next refuses that: nobody could sign in without JavaScript.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(settings.publicUrl.startsWith('https://') && {
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    }),
  };
}

function contentSecurityPolicy({ nonce, oidcIssuer, dev }: HeaderSettings): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // `style="width: 40%"` of a bar and of positioned popups. An attribute has no selectors, so it can read nothing of the page.
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'connect-src': dev ? "'self' ws:" : "'self'",
    // Chromium also checks where a form's answer redirects to: signing in without JavaScript goes on to the provider.
    'form-action': oidcIssuer ? `'self' ${new URL(oidcIssuer).origin}` : "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
