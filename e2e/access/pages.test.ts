import { glob } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppServer, startApp } from '#e2e/fixtures/app-server.ts';
import { makePeople } from '#e2e/fixtures/people.ts';
import type { Role } from '#lib/domain/access.ts';
import { env } from '#lib/env.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { calendarMac } from '#lib/infra/vault/calendar-mac.ts';
import { type Belongings, givePossessions } from './possessions.ts';

/** Everybody who may come to a page. `owner` has the connection and the attempt that are asked for; the next four do not. */
const VISITORS = ['anonymous', 'owner', 'other', 'support', 'admin', 'disabled', 'signedOut'] as const;
type Visitor = (typeof VISITORS)[number];

/** `sign-in`: led there. A number: that status, and nothing of the owner's in the answer unless it is the owner's own 200. */
type Answer = 200 | 204 | 307 | 401 | 404 | 'sign-in';
type Rule = {
  at: (of: Belongings) => string;
  answers: Record<Visitor, Answer>;
  /** Where a 307 leads that is not the list of connections. */
  leads?: (of: Belongings) => string;
  /** Who else than the owner may find something of the owner's there. */
  sees?: readonly Visitor[];
  /** Posted as JSON from a page of ours; without it the address is opened. */
  posts?: Record<string, string>;
};

const SIGNED_IN = { owner: 200, other: 200, support: 200, admin: 200 } as const;
const NOBODY = { anonymous: 'sign-in', disabled: 'sign-in', signedOut: 'sign-in' } as const;
const OWNER_ONLY = { ...NOBODY, owner: 200, other: 404, support: 404, admin: 404 } as const;
/** Support and administrators; then administrators alone. */
const STAFF = { ...NOBODY, owner: 404, other: 404, support: 200, admin: 200 } as const;
const ADMINS = { ...STAFF, support: 404 } as const;
const STAFF_SEES = ['support', 'admin'] as const;
/** Scripts are told, not led away. */
const NO_SESSION = { anonymous: 401, disabled: 401, signedOut: 401 } as const;
const EVERYBODY = { anonymous: 200, disabled: 200, signedOut: 200, ...SIGNED_IN } as const;
const NOT_THERE = {
  anonymous: 404,
  disabled: 404,
  signedOut: 404,
  owner: 404,
  other: 404,
  support: 404,
  admin: 404,
} as const;
/** Signed-in people are led on to their connections. */
const STRANGERS = {
  anonymous: 200,
  disabled: 200,
  signedOut: 200,
  owner: 307,
  other: 307,
  support: 307,
  admin: 307,
} as const;

/** One entry for every page and route of `app/`; a missing or a superfluous one fails the run. */
const RULES: Record<string, Rule> = {
  '/': { at: () => '/', answers: STRANGERS },
  '/sign-in': { at: () => '/sign-in', answers: STRANGERS },
  '/sign-up': { at: () => '/sign-up', answers: EVERYBODY },
  '/set-up': { at: () => '/set-up?token=spent', answers: EVERYBODY },
  '/guide': { at: () => '/guide', answers: EVERYBODY },
  // A page of development: no build holds it.
  '/gallery': { at: () => '/gallery', answers: NOT_THERE },
  '/goodbye': { at: () => '/goodbye', answers: EVERYBODY },
  '/guide/qr': { at: () => '/guide/qr?host=gitlab.com', answers: EVERYBODY },
  '/connections': { at: () => '/connections', answers: { ...NOBODY, ...SIGNED_IN } },
  '/connections/calendar': {
    at: () => '/connections/calendar?month=2099-11',
    answers: { ...NOBODY, ...SIGNED_IN },
  },
  '/connections/[connectionId]': {
    at: ({ connectionId }) => `/connections/${connectionId}`,
    answers: OWNER_ONLY,
  },
  '/connections/[connectionId]/disconnect': {
    at: ({ connectionId }) => `/connections/${connectionId}/disconnect`,
    answers: OWNER_ONLY,
  },
  '/connections/[connectionId]/expiry.ics': {
    at: ({ connectionId }) => `/connections/${connectionId}/expiry.ics`,
    answers: { ...NO_SESSION, owner: 200, other: 404, support: 404, admin: 404 },
  },
  // Whoever has the right address reads it, see below; for all others there is none.
  '/calendar/[address]': {
    at: ({ userId }) => `/calendar/${userId}.${'A'.repeat(43)}.ics`,
    answers: NOT_THERE,
  },
  '/notices': { at: () => '/notices', answers: { ...NOBODY, ...SIGNED_IN } },
  '/notices/[noticeId]': {
    at: ({ noticeId }) => `/notices/${noticeId}`,
    answers: { ...OWNER_ONLY, owner: 307 },
    leads: ({ connectionId }) => `/connections/${connectionId}`,
  },
  '/connect': { at: () => '/connect', answers: { ...NOBODY, ...SIGNED_IN } },
  '/connect/draft': {
    at: () => '/connect/draft',
    posts: { step: '1' },
    answers: { ...NO_SESSION, owner: 204, other: 204, support: 204, admin: 204 },
  },
  '/connect/look': {
    at: () => '/connect/look',
    posts: { address: 'https://github.com' },
    answers: { ...NO_SESSION, ...SIGNED_IN },
  },
  '/connect/[reference]': { at: ({ reference }) => `/connect/${reference}`, answers: OWNER_ONLY },
  '/account': { at: () => '/account', answers: { ...NOBODY, ...SIGNED_IN } },
  '/account/delete': { at: () => '/account/delete', answers: { ...NOBODY, ...SIGNED_IN } },
  '/account/export': { at: () => '/account/export', answers: { ...NO_SESSION, ...SIGNED_IN } },
  '/account/theme': {
    at: () => '/account/theme',
    posts: { theme: 'dark' },
    answers: { ...NO_SESSION, owner: 204, other: 204, support: 204, admin: 204 },
  },
  '/admin/instances': {
    at: () => '/admin/instances?add=https%3A%2F%2Fgit.example.org',
    sees: ['admin'],
    answers: ADMINS,
  },
  '/admin/instances/[instanceId]': {
    at: ({ instanceId }) => `/admin/instances/${instanceId}`,
    sees: ['admin'],
    answers: ADMINS,
  },
  '/admin/connections': {
    at: () => '/admin/connections',
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin/connections/[connectionId]': {
    at: ({ connectionId }) => `/admin/connections/${connectionId}?status=disabled`,
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin': {
    at: () => '/admin',
    answers: ADMINS,
  },
  '/admin/connections/export': {
    at: () => '/admin/connections/export?format=json',
    answers: { ...NO_SESSION, owner: 404, other: 404, support: 404, admin: 200 },
    sees: ['admin'],
  },
  '/admin/people': { at: () => '/admin/people', answers: ADMINS },
  '/admin/people/[personId]': {
    at: ({ userId }) => `/admin/people/${userId}`,
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin/invitations': {
    at: () => '/admin/invitations',
    answers: ADMINS,
  },
  '/support': { at: ({ reference }) => `/support?q=page+${reference.slice(0, 3)}`, answers: STAFF },
  '/support/attempts': { at: () => '/support/attempts', answers: STAFF },
  '/support/attempts/[reference]': {
    at: ({ reference }) => `/support/attempts/${reference}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/support/attempts/[reference]/bundle': {
    at: ({ reference }) => `/support/attempts/${reference}/bundle`,
    answers: { ...NO_SESSION, owner: 404, other: 404, support: 200, admin: 200 },
    sees: STAFF_SEES,
  },
  '/support/connections/[connectionId]': {
    at: ({ connectionId }) => `/support/connections/${connectionId}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/support/people/[personId]': {
    at: ({ userId }) => `/support/people/${userId}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/support/replays/[reference]': {
    at: ({ replay }) => `/support/replays/${replay}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/api/auth/[...nextauth]': { at: () => '/api/auth/session', answers: EVERYBODY },
  '/api/health/live': { at: () => '/api/health/live', answers: EVERYBODY },
  '/api/health/ready': { at: () => '/api/health/ready', answers: EVERYBODY },
};

let app: AppServer;
let owned: Belongings;
const cookies = new Map<Visitor, string>();

beforeAll(async () => {
  app = await startApp();
  Object.assign(process.env, { DATA_DIR: app.dataDir, PUBLIC_URL: app.url });
  const roles: Record<Exclude<Visitor, 'anonymous'>, Role> = {
    owner: 'user',
    other: 'user',
    support: 'support',
    admin: 'admin',
    disabled: 'admin',
    signedOut: 'admin',
  };
  for (const [visitor, role] of Object.entries(roles) as [Visitor, Role][]) {
    const [person] = await makePeople(db(), 1, role);
    if (!person) throw new Error('Nobody was made.');
    cookies.set(visitor, [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (visitor === 'owner') owned = await givePossessions(db(), person.userId);
    if (visitor === 'disabled')
      await db().user.update({ where: { id: person.userId }, data: { disabledAt: new Date() } });
    if (visitor === 'signedOut')
      await db().session.updateMany({ where: { userId: person.userId }, data: { endedAt: new Date() } });
  }
}, 300_000);

afterAll(async () => {
  await db().$disconnect();
  await app.stop();
}, 60_000);

it('has an entry for every page and route', async () => {
  const routes: string[] = [];
  for await (const file of glob('app/**/{page.tsx,page.dev.tsx,route.ts}')) {
    const parts = file.split('/').slice(1, -1);
    routes.push(`/${parts.filter((part) => !part.startsWith('(')).join('/')}`);
  }
  expect(routes.sort()).toEqual(Object.keys(RULES).sort());
});

it.each(['/guide?host=', '/connect?instance=', '/connections?show=healthy&q='])(
  'keeps no token in the address %s',
  async (path) => {
    const token = 'glpat-cAnArY7hJ9kL2mN5pQ8s';
    for (const pasted of [token, `git.example.com/${token}`, `https://me:${token}@git.example.com`]) {
      const answer = await fetch(app.url + path + encodeURIComponent(pasted), { redirect: 'manual' });
      expect(answer.status).toBe(307);
      expect(answer.headers.get('location')).not.toContain(token);
    }
  },
);

it('hands a calendar to whoever has its address, while it lasts, and to nobody under another', async () => {
  const { userId, secretWord } = owned;
  const user = await db().user.update({ where: { id: userId }, data: { calendarVersion: 3 } });
  const mac = await calendarMac(db(), env().vaultKeys, { userId, version: user.calendarVersion });
  const address = `${app.url}/calendar/${userId}.${mac}.ics`;
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(secretWord);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  const etag = answer.headers.get('etag') ?? '';
  expect((await fetch(address, { headers: { 'if-none-match': `"x", W/${etag}` } })).status).toBe(304);
  expect((await fetch(address, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  expect((await fetch(address.replace(/.{5}\.ics$/, 'AAAAA.ics'))).status).toBe(404);
  await db().user.update({ where: { id: userId }, data: { calendarVersion: -3 } });
  expect((await fetch(address)).status).toBe(404);
});

describe.each(Object.entries(RULES))('%s', (_, rule) => {
  const { at, answers, sees = [], leads = () => '/connections', posts } = rule;
  it.each(VISITORS)('for %s', async (visitor) => {
    const cookie = cookies.get(visitor);
    const path = at(owned);
    const ours = posts ? { origin: app.url, 'content-type': 'application/json' } : {};
    const post = posts ? { method: 'POST', body: JSON.stringify(posts) } : {};
    const headers = { ...(cookie ? { cookie } : {}), ...ours };
    const answer = await fetch(app.url + path, { redirect: 'manual', headers, ...post });
    const body = await answer.text();
    const expected = answers[visitor];
    const location = answer.headers.get('location') ?? '';
    if (expected === 'sign-in') {
      expect(answer.status).toBe(307);
      expect(location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    } else {
      expect(answer.status).toBe(expected);
    }
    if (expected === 307) expect(location).toBe(leads(owned));
    // Whatever depends on who asks is kept by no cache; what does not says so.
    if (!posts && !answer.headers.get('cache-control')?.startsWith('public, '))
      expect(answer.headers.get('cache-control')).toContain('no-store');
    if (visitor !== 'owner' && !sees.includes(visitor)) expect(body).not.toContain(owned.secretWord);
  });
});
