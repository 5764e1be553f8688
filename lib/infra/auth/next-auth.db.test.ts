// First: Next's modules look for AsyncLocalStorage while they load.
import 'next/dist/server/node-environment-baseline.js';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inNextRequest } from '#e2e/fixtures/next-request.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { Secret } from '#lib/domain/secret.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { setDatabase } from '#lib/infra/db/prisma.ts';
import { answerNextAuth } from './answer-next-auth.ts';
import type { AuthSettings } from './auth-settings.ts';
import { createPerson } from './create-person.ts';
import { hashPassword } from './passwords.ts';
import { openSessionId, sealSessionId } from './session-cookie.ts';
import { viewerOfSession } from './viewer.ts';

const ORIGIN = 'http://localhost:3000';
const PASSWORD = 'six brown hares run';
const settings: AuthSettings = {
  publicUrl: ORIGIN,
  secret: new Secret('c'.repeat(64)),
  signUp: 'invite',
  oidc: null,
  trustedProxies: 0,
};

let database: TestDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  database = await createTestDatabase();
  const passwordHash = await hashPassword(new Secret(PASSWORD));
  await database.prisma.$transaction((tx) =>
    createPerson(tx, { email: 'p@example.org', name: 'P', role: 'user', passwordHash, how: 'seed' }),
  );
});
afterAll(() => database.drop());

type Browser = Record<string, string>;

/** One request to next-auth's endpoints; the browser keeps the cookies it is given. */
async function ask(
  browser: Browser,
  path: string,
  body?: Record<string, string>,
  sent: Record<string, string> = {},
) {
  const headers = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    ...(body && { origin: ORIGIN }),
    ...sent,
  };
  const request = new NextRequest(`${ORIGIN}/api/auth/${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    ...(body && { body: new URLSearchParams(body) }),
  });
  const params = Promise.resolve({ nextauth: path.split('/') });
  const { value } = await inNextRequest({ headers, cookies: browser }, () =>
    answerNextAuth(request, { params }, settings),
  );
  if (!value) throw new Error('next-auth gave no answer.');
  for (const line of value.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    browser[pair.slice(0, pair.indexOf('='))] = decodeURIComponent(pair.slice(pair.indexOf('=') + 1));
  }
  return value;
}

async function signIn(browser: Browser, password: string, sent: Record<string, string> = {}) {
  const { csrfToken } = (await (await ask(browser, 'csrf')).json()) as { csrfToken: string };
  return ask(browser, 'callback/credentials', { csrfToken, email: 'p@example.org', password }, sent);
}

describe('next-auth’s own endpoints', () => {
  it('let in, know the session and let out, on the same rows as our form', async () => {
    const browser: Browser = {};
    const landed = await signIn(browser, PASSWORD);
    expect(new URL(landed.headers.get('location') ?? '', ORIGIN).origin).toBe(ORIGIN);
    const sessionId = (await openSessionId(browser['patchbay.session'], settings)) ?? '';
    expect(await viewerOfSession(sessionId)).toMatchObject({ email: 'p@example.org' });
    expect(await (await ask(browser, 'session')).json()).toMatchObject({ user: { email: 'p@example.org' } });

    const { csrfToken } = (await (await ask(browser, 'csrf')).json()) as { csrfToken: string };
    await ask(browser, 'signout', { csrfToken });
    expect(await viewerOfSession(sessionId)).toBeNull();
    const verbs = await database.prisma.auditEvent.findMany({
      orderBy: { id: 'asc' },
      select: { verb: true },
    });
    expect(verbs.map(({ verb }) => verb)).toEqual([
      'person.created',
      'person.signed_in',
      'person.signed_out',
    ]);
  });

  it('know nothing of an ended session', async () => {
    const browser: Browser = {};
    await signIn(browser, PASSWORD);
    await database.prisma.session.updateMany({ data: { endedAt: new Date() } });
    expect(await (await ask(browser, 'session')).json()).toEqual({});
  });

  it('refuse a wrong password and count it', async () => {
    const browser: Browser = {};
    for (let round = 0; round < 5; round += 1)
      expect((await signIn(browser, 'six brown hares sit')).headers.get('location')).toContain(
        'CredentialsSignin',
      );
    expect((await signIn(browser, PASSWORD)).headers.get('location')).toContain('error=limit.exceeded');
    expect(browser['patchbay.session']).toBeUndefined();
  });

  it.each([{ origin: 'https://evil.example' }, { origin: '' }, { 'sec-fetch-site': 'cross-site' }])(
    'refuse a post with %j',
    async (sent) => {
      const browser: Browser = {};
      expect((await signIn(browser, PASSWORD, sent)).status).toBe(403);
      expect(browser['patchbay.session']).toBeUndefined();
    },
  );

  it.each(['nowhere', 'javascript:alert(1)', 'https://[::1'])(
    'refuse to lead to %s, without an error in the log',
    async (target) => {
      expect((await ask({}, `session?callbackUrl=${encodeURIComponent(target)}`)).status).toBe(400);
    },
  );

  it('say only a code, and take no cookie away, while the database is away', async () => {
    const nowhere = createClient('postgresql://nobody@127.0.0.1:1/none');
    setDatabase(nowhere);
    const browser: Browser = { 'patchbay.session': await sealSessionId('any', settings) };
    expect((await signIn({}, PASSWORD)).headers.get('location')).toMatch(/error=unavailable$/);
    expect(await (await ask(browser, 'session')).json()).toEqual({});
    expect(await openSessionId(browser['patchbay.session'], settings)).toBe('any');
    setDatabase(database.prisma);
    await nowhere.$disconnect();
  });
});
