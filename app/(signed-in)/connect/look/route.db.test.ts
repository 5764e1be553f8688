import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { inNextRequest } from '#e2e/fixtures/next-request.ts';
import { makePeople } from '#e2e/fixtures/people.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { POST } from './route.ts';

const ORIGIN = 'http://localhost:3000';
const NAME = 'git.acme.test';

let database: TestDatabase;
let gitlab: FakeGitlab;
let folder: string;
let cookies: Record<string, string>;

beforeAll(async () => {
  const ca = await makeCa();
  const { key, chain } = await ca.issue({ names: [NAME] });
  gitlab = await startFakeGitlab({ tls: { key, cert: chain }, hostName: NAME, version: '15.11.3-ee' });
  folder = await mkdtemp(join(tmpdir(), 'patchbay-look-'));
  await writeFile(join(folder, 'ca.pem'), ca.cert);
  Object.assign(process.env, {
    AUTH_SECRET: 'a'.repeat(64),
    VAULT_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
    LOG_LEVEL: 'silent',
    EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    ALLOWED_PRIVATE_HOSTS: `${NAME}:${gitlab.port}=127.0.0.1`,
  });
  delete process.env.PUBLIC_URL;
  delete process.env.PORT;
  database = await createTestDatabase();
});
afterAll(async () => {
  await gitlab.close();
  await rm(folder, { recursive: true });
  await database.drop();
});
beforeEach(async () => {
  const [person] = await makePeople(database.prisma, 1);
  if (!person) throw new Error('Nobody was made.');
  cookies = Object.fromEntries(person.cookies);
  gitlab.reset();
});

type Wish = {
  body?: string;
  type?: string;
  origin?: string;
  cookies?: Record<string, string>;
  signal?: AbortSignal;
};

async function post(wish: Wish = {}): Promise<Response> {
  const { body = JSON.stringify({ address: gitlab.externalUrl }), type = 'application/json' } = wish;
  const headers = {
    origin: wish.origin ?? ORIGIN,
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    'accept-language': 'en',
  };
  const request = new Request(`${ORIGIN}/connect/look`, {
    method: 'POST',
    headers,
    body,
    ...(wish.signal ? { signal: wish.signal } : {}),
  });
  const { value } = await inNextRequest({ headers, cookies: wish.cookies ?? cookies }, () => POST(request));
  if (!value) throw new Error('No answer.');
  expect(value.status === 204 || value.headers.get('cache-control') === 'no-store').toBe(true);
  return value;
}

describe('POST /connect/look', () => {
  it.each([
    ['JSON', 'application/json', () => JSON.stringify({ address: gitlab.externalUrl })],
    [
      'a form',
      'application/x-www-form-urlencoded',
      () => `address=${encodeURIComponent(gitlab.externalUrl)}`,
    ],
  ])('answers %s with what is there and how to make a token there', async (_, type, body) => {
    const answer = await post({ type, body: body() });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      look: { state: 'found', baseUrl: gitlab.externalUrl, version: '15.11.3', era: 'classic' },
      tokenPage: { href: expect.stringContaining(`${gitlab.externalUrl}/-/profile/personal_access_tokens?`) },
    });
    expect(gitlab.requests.filter(({ credential }) => credential !== null)).toEqual([]);
  });

  it('leaves the token page as it is where there is no GitLab', async () => {
    const answer = await post({ body: JSON.stringify({ address: 'https://github.com' }) });
    expect(await answer.json()).toMatchObject({ look: { state: 'other_product' }, tokenPage: null });
  });

  it.each<[string, Wish, number, string]>([
    ['nobody', { cookies: {} }, 401, 'session.ended'],
    ['another site', { origin: 'https://evil.example' }, 403, 'origin.foreign'],
    ['no address', { body: '{}' }, 400, 'input.malformed'],
    ['no text', { body: '{"address":{"a":1}}' }, 400, 'input.malformed'],
    ['a list', { body: '["gitlab.com"]' }, 413, 'input.malformed'],
    ['half a body', { body: '{"address":' }, 413, 'input.malformed'],
    ['a flood', { body: JSON.stringify({ address: 'a'.repeat(20_000) }) }, 413, 'input.malformed'],
  ])('refuses %s', async (_, wish, status, code) => {
    const answer = await post(wish);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ code, reference: null });
    expect(gitlab.requests).toEqual([]);
  });

  it('says of a text that is too long what is wrong with it', async () => {
    const answer = await post({ body: JSON.stringify({ address: `https://${'a.'.repeat(400)}test` }) });
    expect(await answer.json()).toMatchObject({ look: { state: 'unreadable' } });
  });

  it('stops when the browser goes away', async () => {
    gitlab.behave({ manner: 'hang' });
    const leaving = new AbortController();
    const answering = post({ signal: leaving.signal });
    await expect.poll(() => gitlab.requests.length).toBe(1);
    leaving.abort();
    await answering;
    await expect.poll(() => gitlab.counts.openSockets).toBe(0);
  });
});
