// First: Next's modules look for AsyncLocalStorage while they load.
import 'next/dist/server/node-environment-baseline.js';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inNextRequest } from '#e2e/fixtures/next-request.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { Secret } from '#lib/domain/secret.ts';
import { admitOidcPerson } from './admit-oidc-person.ts';
import { answerNextAuth } from './answer-next-auth.ts';
import type { AuthSettings } from './auth-settings.ts';
import { createPerson } from './create-person.ts';
import type { OidcProfile } from './oidc-provider.ts';
import { openSessionId } from './session-cookie.ts';
import { startOidc } from './start-oidc.ts';
import { viewerOfSession } from './viewer.ts';

const REQUEST = { address: '127.0.0.1', userAgent: 'test' };
const ISSUER = 'https://id.example';

let database: TestDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const person = (email: string, passwordHash: string | null, oidcSubject?: string) =>
  database.prisma.$transaction((tx) =>
    createPerson(tx, {
      email,
      name: 'P',
      role: 'user',
      passwordHash,
      how: 'seed',
      ...(oidcSubject && { oidcSubject }),
    }),
  );
const admit = (profile: OidcProfile, signUp: AuthSettings['signUp'] = 'open') =>
  admitOidcPerson(profile, REQUEST, { issuer: ISSUER, signUp });

describe('who an identity belongs to', () => {
  it('is told by issuer and subject, not by the address', async () => {
    const id = await person('known@example.org', 'hash', `${ISSUER}|s1`);
    const entered = await admit({ sub: 's1', email: 'changed@example.org', email_verified: true }, 'closed');
    expect(entered.ok && (await viewerOfSession(entered.value))).toMatchObject({ userId: id });
    await database.prisma.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await admit({ sub: 's1' })).toEqual({ ok: false, error: 'oidc.failed' });
  });

  it.each([
    ['a password account', 'taken-1@example.org', 'hash', undefined, true, 'oidc.email_taken'],
    [
      'somebody with another identity',
      'taken-2@example.org',
      null,
      'https://other.example|x',
      true,
      'oidc.email_taken',
    ],
    [
      'an address the provider does not vouch for',
      'taken-3@example.org',
      null,
      undefined,
      false,
      'oidc.email_unknown',
    ],
  ] as const)('is not %s', async (_, email, hash, subject, verified, error) => {
    await person(email, hash, subject);
    expect(await admit({ sub: email, email, email_verified: verified })).toEqual({ ok: false, error });
  });

  it('joins a person without any other way in, when the address is verified', async () => {
    const id = await person('waiting@example.org', null);
    expect(
      (await admit({ sub: 's2', email: 'Waiting@example.org', email_verified: 'true' }, 'closed')).ok,
    ).toBe(true);
    const { oidcSubject } = await database.prisma.user.findUniqueOrThrow({ where: { id } });
    expect(oidcSubject).toBe(`${ISSUER}|s2`);
  });

  it.each([
    ['closed', 'oidc.not_invited'],
    ['invite', 'oidc.not_invited'],
  ] as const)('makes no account while sign-up is %s', async (signUp, error) => {
    const profile = { sub: signUp, email: `${signUp}@example.org`, email_verified: true };
    expect(await admit(profile, signUp)).toEqual({ ok: false, error });
  });

  it('uses up the invitation for its address, with its role', async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    const email = 'invited@example.org';
    await database.prisma.oneTimeLink.create({
      data: { kind: 'invitation', tokenHash: 'h', email, role: 'support', expiresAt },
    });
    expect((await admit({ sub: 's4', email, email_verified: true, name: 'I\u202ed' }, 'invite')).ok).toBe(
      true,
    );
    const made = await database.prisma.user.findUniqueOrThrow({ where: { email } });
    expect(made).toMatchObject({
      role: 'support',
      name: 'Id',
      oidcSubject: `${ISSUER}|s4`,
      passwordHash: null,
    });
  });
});

/** A small OpenID provider: discovery, keys, token end point; `grant` plays the person's consent. */
async function startProvider() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
  const seen = { verifier: '', nonce: '' };
  const server = createServer((request, response) => {
    answer(request, response, { jwk, privateKey, seen }).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { issuer, seen, close: () => new Promise((resolve) => server.close(resolve)) };
}

type Inside = { jwk: object; privateKey: CryptoKey; seen: { verifier: string; nonce: string } };

async function answer(request: IncomingMessage, response: ServerResponse, { jwk, privateKey, seen }: Inside) {
  const issuer = `http://${request.headers.host}`;
  const say = (body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.url?.endsWith('/openid-configuration'))
    return say({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  if (request.url === '/jwks') return say({ keys: [jwk] });
  let body = '';
  for await (const chunk of request) body += chunk;
  seen.verifier = new URLSearchParams(body).get('code_verifier') ?? '';
  const claims = { email: 'flow@example.org', email_verified: true, name: 'Flow', nonce: seen.nonce };
  const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' });
  const id_token = await token
    .setIssuer(issuer)
    .setAudience('client')
    .setSubject('sub-1')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  return say({ access_token: 'x', token_type: 'Bearer', id_token });
}

describe('the whole way through a provider', () => {
  it('starts from a plain form with PKCE, state and nonce, and ends in a session', async () => {
    const provider = await startProvider();
    const oidc = { issuer: provider.issuer, clientId: 'client', clientSecret: new Secret('s'), name: 'Id' };
    const settings: AuthSettings = {
      publicUrl: 'http://localhost:3000',
      secret: new Secret('b'.repeat(64)),
      signUp: 'open',
      oidc,
      trustedProxies: 0,
    };
    try {
      const started = await inNextRequest({}, () => startOidc('/connect', REQUEST, settings));
      const location = new URL(started.value ?? '');
      expect(location.origin).toBe(provider.issuer);
      expect(location.searchParams.get('code_challenge_method')).toBe('S256');
      expect(location.searchParams.get('redirect_uri')).toBe('http://localhost:3000/api/auth/callback/oidc');
      provider.seen.nonce = location.searchParams.get('nonce') ?? '';
      expect(provider.seen.nonce).not.toBe('');

      const callback = async (state: string) => {
        const url = `http://localhost:3000/api/auth/callback/oidc?code=c&state=${encodeURIComponent(state)}`;
        const cookies = Object.fromEntries(started.cookies);
        const params = Promise.resolve({ nextauth: ['callback', 'oidc'] });
        const back = await inNextRequest({ cookies }, () =>
          answerNextAuth(new NextRequest(url), { params }, settings),
        );
        return back.value;
      };
      const forged = await callback('forged');
      expect(forged?.headers.get('location')).toContain('error=');
      expect(forged?.headers.getSetCookie().join()).not.toContain('patchbay.session=');

      const landed = await callback(location.searchParams.get('state') ?? '');
      expect(landed?.headers.get('location')).toBe('http://localhost:3000/connect');
      expect(provider.seen.verifier.length).toBeGreaterThan(40);
      const line =
        landed?.headers.getSetCookie().find((cookie) => cookie.startsWith('patchbay.session=')) ?? '';
      const sessionId = await openSessionId(line.slice(line.indexOf('=') + 1).split(';')[0], settings);
      expect(await viewerOfSession(sessionId ?? '')).toMatchObject({
        email: 'flow@example.org',
        role: 'user',
      });
    } finally {
      await provider.close();
    }
  });
});
