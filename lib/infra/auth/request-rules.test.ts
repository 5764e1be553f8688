import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestFacts } from './request-facts.ts';
import { isSameOrigin } from './same-origin.ts';
import { sameSitePath } from './same-site-path.ts';
import { securityHeaders } from './security-headers.ts';

const headers = (given: Record<string, string | undefined>) =>
  new Headers(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));

describe('a request that changes something', () => {
  const url = 'https://patchbay.example';
  it.each([
    ['same-origin', undefined, true],
    ['same-origin', 'null', true],
    ['same-origin', 'https://patchbay.example', true],
    [undefined, 'https://patchbay.example', true],
    ['same-site', 'https://patchbay.example', false],
    ['cross-site', 'https://evil.example', false],
    ['cross-site', 'https://patchbay.example', false],
    ['none', undefined, false],
    ['', undefined, false],
    ['SAME-ORIGIN', undefined, false],
    [undefined, undefined, false],
    [undefined, 'null', false],
    [undefined, '', false],
    [undefined, 'http://patchbay.example', false],
    [undefined, 'https://patchbay.example:8443', false],
    [undefined, 'https://patchbay.example.evil.example', false],
    [undefined, 'https://evil.example', false],
    [undefined, 'https://patchbay.example/', false],
  ])('with Sec-Fetch-Site %j and Origin %j is ours: %s', (site, origin, ours) => {
    expect(isSameOrigin(headers({ 'sec-fetch-site': site, origin }), url)).toBe(ours);
  });

  it('is judged by the configured address, whatever Host and forwarded headers say', () => {
    const forged = {
      origin: 'https://evil.example',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
    };
    expect(isSameOrigin(headers(forged), url)).toBe(false);
  });
});

describe('the address of a client', () => {
  it.each([
    [0, '1.1.1.1', '9.9.9.9', '9.9.9.9'],
    [1, '1.1.1.1', '9.9.9.9', '1.1.1.1'],
    [1, '6.6.6.6, 1.1.1.1', '9.9.9.9', '1.1.1.1'],
    [2, '6.6.6.6, 1.1.1.1, 2.2.2.2', '9.9.9.9', '1.1.1.1'],
    [2, '1.1.1.1', '9.9.9.9', '1.1.1.1'],
    [0, undefined, '::ffff:127.0.0.1', '127.0.0.1'],
    [1, '[2001:DB8::1]:443', '::1', '2001:db8::1'],
    [1, 'evil"; drop', '::1', 'unknown'],
    [0, '1.1.1.1', undefined, 'unknown'],
  ])('behind %i proxies, forwarded for %j, peer %j: %s', (trustedProxies, forwarded, peer, address) => {
    const facts = requestFacts(headers({ 'x-forwarded-for': forwarded, 'x-patchbay-peer': peer }), {
      trustedProxies,
    });
    expect(facts.address).toBe(address);
  });
});

describe('where to go after signing in', () => {
  it.each(['/', '/connections', '/connect?host=gitlab.example', '/connect/7QK4-M2XD', '/a%2F%2Fb'])(
    'may be %s',
    (path) => expect(sameSitePath(path)).toBe(path),
  );

  it.each([
    '',
    null,
    undefined,
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    '/api/auth/signout',
    'connections',
    `/${'a'.repeat(2_000)}`,
  ])('may not be %j', (path) => expect(sameSitePath(path)).toBeNull());

  it('never leaves the site, whatever is tried', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'evil.example',
      'https:',
      '%2f',
      '?',
      '#',
      '\t',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = sameSitePath(`/${pieces.join('')}`);
        if (path !== null)
          expect(new URL(path, 'https://patchbay.example').origin).toBe('https://patchbay.example');
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the headers of an answer', () => {
  const settings = { nonce: 'n0nce', publicUrl: 'https://patchbay.example', oidcIssuer: null, dev: false };
  it('allow scripts by nonce alone and no other origin', () => {
    const policy = securityHeaders(settings)['Content-Security-Policy'] ?? '';
    expect(policy).toContain("script-src 'nonce-n0nce' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('open the form to the identity provider only where there is one', () => {
    const opened = securityHeaders({ ...settings, oidcIssuer: 'https://id.example/realms/a' });
    expect(opened['Content-Security-Policy']).toContain("form-action 'self' https://id.example;");
  });

  it.each([
    ['https://patchbay.example', true],
    ['http://localhost:3000', false],
  ])('at %s: HSTS %s, and no address of ours for other sites', (publicUrl, hsts) => {
    const given = securityHeaders({ ...settings, publicUrl });
    expect(given['Referrer-Policy']).toBe('same-origin');
    expect('Strict-Transport-Security' in given).toBe(hsts);
  });
});
