import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inNextRequest } from '#e2e/fixtures/next-request.ts';
import { makePeople } from '#e2e/fixtures/people.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { dismissWatchAction, watchInstanceAction } from './actions.ts';
import { WATCH_IDLE, type WatchState } from './view.ts';

let database: TestDatabase;
let userId: string;
let cookies: Record<string, string>;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  for (const name of ['PUBLIC_URL', 'PORT', 'SMTP_URL', 'MAIL_FROM']) delete process.env[name];
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  const [person] = await makePeople(database.prisma, 1);
  userId = person?.userId ?? '';
  cookies = Object.fromEntries(person?.cookies ?? []);
});

type Action = (state: WatchState, form: FormData) => Promise<WatchState>;

function post(
  action: Action,
  fields: Record<string, string>,
  origin = 'http://localhost:3000',
  sent = cookies,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const headers = { origin, 'x-patchbay-peer': '127.0.0.1', 'accept-language': 'en' };
  return inNextRequest({ headers, cookies: sent }, () => action(WATCH_IDLE, form));
}

const watches = () => database.prisma.instanceWatch.findMany({ where: { userId } });

it('says how it will be told, which without a mail server is here', async () => {
  const { value } = await post(watchInstanceAction, { address: 'gitlab.example.com' });
  expect(value).toEqual({
    status: 'done',
    title: 'We will tell you',
    text: expect.stringContaining('tell you here in Patchbay'),
    code: null,
    reference: null,
  });
  expect(await watches()).toMatchObject([{ baseUrl: 'https://gitlab.example.com', language: 'en' }]);
});

it.each([
  ['nothing', { address: '' }, 'address.malformed'],
  ['no field', {}, 'address.malformed'],
  ['a token', { address: 'glpat-aB3dE6gH9jK2mN5pQ8sT' }, 'address.malformed'],
] as const)('refuses %s in words', async (_, fields, code) => {
  const { value } = await post(watchInstanceAction, fields);
  expect(value).toMatchObject({
    status: 'failed',
    code,
    text: expect.stringContaining('No GitLab’s address'),
  });
  expect(await watches()).toEqual([]);
});

it('is closed to strangers and to other sites', async () => {
  const fields = { address: 'gitlab.example.com' };
  const stranger = await post(watchInstanceAction, fields, undefined, {});
  const elsewhere = await post(watchInstanceAction, fields, 'https://evil.example');
  expect([stranger.value?.code, elsewhere.value?.code]).toEqual(['session.ended', 'origin.foreign']);
  expect(await watches()).toEqual([]);
});

it('is limited to twenty wishes in ten minutes', async () => {
  const codes = [];
  for (let wish = 0; wish < 21; wish += 1)
    codes.push((await post(watchInstanceAction, { address: '' })).value?.code);
  expect(codes[19]).toBe('address.malformed');
  expect(codes[20]).toBe('limit.exceeded');
});

it('has nothing to put away for an id that is not theirs', async () => {
  for (const watchId of ['nonsense', randomUUID()])
    expect((await post(dismissWatchAction, { watchId })).redirect).toBe('404');
});
