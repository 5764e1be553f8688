import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Incoming, inNextRequest } from '#e2e/fixtures/next-request.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { IDLE } from '#lib/action/action-state.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { setDatabase } from '#lib/infra/db/prisma.ts';
import { requestLanguage } from '#lib/infra/words/request-words.ts';
import {
  chooseLanguageAction,
  inviteAction,
  setUpAction,
  signInAction,
  signInWithOidcAction,
  signOutAction,
  signUpAction,
} from './actions.ts';
import { issueSetUpLink } from './issue-set-up-link.ts';

const COOKIE = 'patchbay.session';
const OURS = { origin: 'http://localhost:3000', 'x-patchbay-peer': '127.0.0.1' };
const PASSWORD = 'nine otters at noon';

let database: TestDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  delete process.env.PUBLIC_URL;
  delete process.env.PORT;
  database = await createTestDatabase();
});
afterAll(() => database.drop());

type Fields = Record<string, string>;

function form(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

function post<State>(
  action: (state: State, form: FormData) => Promise<State>,
  fields: Fields,
  request: Incoming = {},
) {
  const headers = { ...OURS, ...request.headers };
  return inNextRequest({ ...request, headers }, () => action(IDLE as State, form(fields)));
}

const tokenOf = (link: string | null | undefined, name: string) =>
  new URL(link ?? '').searchParams.get(name) ?? '';

let admin = '';

describe('from an empty database to people who are signed in', () => {
  it('makes the first administrator once, of two at the same moment', async () => {
    const older = await issueSetUpLink();
    const link = await issueSetUpLink();
    const token = tokenOf(link, 'token');
    const first = { email: 'Admin@Example.org', name: 'Ada', password: PASSWORD };
    const stale = await post(setUpAction, { ...first, token: tokenOf(older, 'token') });
    expect(stale.value).toMatchObject({
      code: 'set_up.spent',
      values: { email: 'Admin@Example.org', name: 'Ada' },
    });

    const rivals = await Promise.all([
      post(setUpAction, { ...first, token }),
      post(setUpAction, { ...first, email: 'rival@example.org', token }),
    ]);
    const [winner, ...more] = rivals.filter(({ redirect }) => redirect === '/connections');
    expect(more).toHaveLength(0);
    expect(rivals.find((rival) => rival !== winner)?.value).toMatchObject({
      status: 'failed',
      code: 'set_up.done',
    });
    admin = winner?.cookies.get(COOKIE) ?? '';
    expect(admin).not.toBe('');
    expect(winner?.setCookie.join()).toMatch(/HttpOnly/i);
    expect(await issueSetUpLink()).toBeNull();
    expect(await database.prisma.user.count({ where: { role: 'admin' } })).toBe(1);
  });

  it('lets nobody sign up without an invitation, and an invitation be used once by its address', async () => {
    const alone = await post(signUpAction, { email: 'x@example.org', name: 'X', password: PASSWORD });
    expect(alone.value).toMatchObject({ code: 'sign_up.invitation_needed' });

    const invited = await post(
      inviteAction,
      { email: 'new@example.org', role: 'support' },
      { cookies: { [COOKIE]: admin } },
    );
    const invitation = tokenOf(invited.value?.values.link, 'invitation');
    const guests = await Promise.all(
      ['a@example.org', ''].map((email) =>
        post(signUpAction, { email, name: 'Guest', password: PASSWORD, invitation }),
      ),
    );
    expect(guests.filter(({ redirect }) => redirect === '/connections')).toHaveLength(1);
    const person = await database.prisma.user.findUniqueOrThrow({ where: { email: 'new@example.org' } });
    expect(person.role).toBe('support');
    expect(await database.prisma.user.count()).toBe(2);
    const again = await post(
      inviteAction,
      { email: 'new@example.org', role: 'user' },
      { cookies: { [COOKIE]: admin } },
    );
    expect(again.value?.fieldErrors).toEqual({ email: 'email.taken' });
  });

  it('signs in, leads back to a page of ours only, and out for good', async () => {
    const fields = { email: 'new@example.org', password: PASSWORD };
    const inside = await post(signInAction, { ...fields, next: '/connect' });
    expect(inside.redirect).toBe('/connect');
    const outside = await post(signInAction, { ...fields, next: '//evil.example' });
    expect(outside.redirect).toBe('/connections');

    const cookies = { [COOKIE]: inside.cookies.get(COOKIE) ?? '' };
    expect(
      (await post(inviteAction, { email: 'y@example.org', role: 'user' }, { cookies })).value,
    ).toMatchObject({
      code: 'permission.missing',
    });
    const left = await post(signOutAction, {}, { cookies });
    expect(left.redirect).toBe('/');
    expect(left.setCookie.join()).toMatch(/Max-Age=0|1970/);
    expect(
      (await post(inviteAction, { email: 'y@example.org', role: 'user' }, { cookies })).value,
    ).toMatchObject({
      code: 'session.ended',
    });
  });

  it('ends the session a browser held when somebody signs in over it', async () => {
    const fields = { email: 'new@example.org', password: PASSWORD };
    const before = await post(signInAction, fields);
    const cookies = { [COOKIE]: before.cookies.get(COOKIE) ?? '' };
    await post(signInAction, fields, { cookies });
    const denied = await post(inviteAction, { email: 'z@example.org', role: 'user' }, { cookies });
    expect(denied.value).toMatchObject({ code: 'session.ended' });
  });

  it('gives an invitation to nobody but administrators, and none across sites', async () => {
    const fields = { email: 'q@example.org', role: 'admin' };
    expect((await post(inviteAction, fields)).value).toMatchObject({ code: 'session.ended' });
    const cookies = { [COOKIE]: admin };
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: '' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect((await post(inviteAction, fields, { cookies, headers })).value).toMatchObject({
        code: 'origin.foreign',
      });
    expect(await database.prisma.oneTimeLink.count({ where: { email: 'q@example.org' } })).toBe(0);
  });
});

describe('the language', () => {
  const speaks = (request: Incoming) => inNextRequest(request, requestLanguage).then(({ value }) => value);
  const chosen = (language: string, next: string, cookies = {}) =>
    post(chooseLanguageAction, { language, next }, { cookies });

  it('is the browser’s choice, else the account’s, else what the browser asks for', async () => {
    const fields = { email: 'new@example.org', password: PASSWORD };
    const cookies = { [COOKIE]: (await post(signInAction, fields)).cookies.get(COOKIE) ?? '' };
    const headers = { 'accept-language': 'fr-CA, en;q=0.5' };
    await database.prisma.user.update({ where: { email: fields.email }, data: { language: null } });
    expect(await speaks({ headers, cookies })).toBe('fr');
    const answer = await chosen('ja', '/connections?show=healthy', cookies);
    expect(answer.redirect).toBe('/connections?show=healthy');
    expect(answer.setCookie.join()).toMatch(/^language=ja;.*Max-Age=31536000.*SameSite=lax/i);
    expect(await speaks({ headers, cookies })).toBe('ja');
    expect(await speaks({ headers, cookies: { ...cookies, language: 'de' } })).toBe('de');
    expect(await speaks({ headers, cookies: { language: 'tlh' } })).toBe('fr');
  });

  it('is kept from the page on which an account was made', async () => {
    const link = await post(
      inviteAction,
      { email: 'ichi@example.org', role: 'user' },
      { cookies: { [COOKIE]: admin } },
    );
    const invitation = tokenOf(link.value?.values.link, 'invitation');
    const headers = { 'accept-language': 'es' };
    await post(signUpAction, { name: 'Ichi', password: PASSWORD, invitation }, { headers });
    const where = { email: 'ichi@example.org' };
    expect((await database.prisma.user.findUniqueOrThrow({ where })).language).toBe('es');
  });

  it('leads nowhere else, and is none that Patchbay does not speak', async () => {
    expect((await chosen('de', 'https://evil.example/')).redirect).toBe('/');
    expect((await chosen('xx', '/')).value).toMatchObject({ fieldErrors: { language: 'input.malformed' } });
  });
});

describe('what comes back', () => {
  it('never holds a secret that was typed', async () => {
    const secrets = {
      password: 'zz-canary-password',
      token: 'zz-canary-token',
      invitation: 'zz-canary-link',
    };
    const typed = { ...secrets, email: 'no address', name: '', next: '/connect' };
    for (const action of [signInAction, signUpAction, setUpAction]) {
      const { value } = await post<unknown>(action as never, typed);
      expect(value).toMatchObject({ status: 'failed', fieldErrors: { email: 'email.malformed' } });
      expect(JSON.stringify(value)).not.toContain('canary');
      expect(JSON.stringify(value)).toContain('no address');
    }
  });

  it.each([
    [
      { email: '', password: '' },
      { email: 'email.missing', password: 'password.missing' },
    ],
    [{}, { email: 'email.missing', password: 'password.missing' }],
    [{ email: 'a@b', password: 'x' }, { email: 'email.malformed' }],
  ])('names what is missing in %j', async (fields, errors) => {
    expect((await post(signInAction, fields as Fields)).value?.fieldErrors).toEqual(errors);
  });

  it('does not offer an identity provider that is not configured', async () => {
    expect((await post(signInWithOidcAction, {})).value).toMatchObject({ code: 'oidc.failed' });
  });

  it('says that the database is away, with a reference, and keeps what was typed', async () => {
    const nowhere = createClient('postgresql://nobody@127.0.0.1:1/none');
    setDatabase(nowhere);
    const { value } = await post(signInAction, { email: 'new@example.org', password: PASSWORD });
    expect(value).toMatchObject({ code: 'unavailable', values: { email: 'new@example.org' } });
    expect(value?.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    setDatabase(database.prisma);
    await nowhere.$disconnect();
  });
});
