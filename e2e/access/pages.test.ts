import { glob } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env } from '#lib/env.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { calendarMac } from '#lib/infra/vault/calendar-mac.ts';
import { expectRule } from './expect-rule.ts';
import { RULES } from './page-rules.ts';
import { openPlace, type Place, VISITORS } from './visitors.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
}, 300_000);
afterAll(() => place.close(), 60_000);

it('has an entry for every page and route', async () => {
  const routes: string[] = [];
  for await (const file of glob('app/**/{page.tsx,page.dev.tsx,route.ts}')) {
    const parts = file.split('/').slice(1, -1);
    routes.push(`/${parts.filter((part) => !part.startsWith('(')).join('/')}`);
  }
  expect(routes.sort()).toEqual(Object.keys(RULES).sort());
});

it.each([
  '/guide?host=',
  '/connect?instance=',
  '/connections?show=healthy&q=',
  '/admin/connections?q=',
  '/admin/connections?owner=',
  '/admin/instances?q=',
  '/admin/people?q=',
  '/admin/audit?about=',
  '/support?q=',
])('keeps no token in the address %s', async (path) => {
  const token = 'glpat-cAnArY7hJ9kL2mN5pQ8s';
  for (const pasted of [token, `git.example.com/${token}`, `https://me:${token}@git.example.com`]) {
    const answer = await fetch(place.app.url + path + encodeURIComponent(pasted), { redirect: 'manual' });
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).not.toContain(token);
  }
});

it('hands a calendar to whoever has its address, while it lasts, and to nobody under another', async () => {
  const { app, owned } = place;
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

describe('posts that no page of ours sent', () => {
  const posted = Object.entries(RULES).flatMap(([path, { posts }]) =>
    posts ? [[path, posts] as const] : [],
  );
  const nextAuth = ['signin', 'signout', 'callback/credentials', 'callback/oidc', '_log', 'session'].map(
    (path) => [`/api/auth/${path}`, {}] as const,
  );

  it.each(['https://evil.example', 'null', null])('are refused with the origin %s', async (origin) => {
    const cookie = place.cookies.get('owner') ?? '';
    const headers = { cookie, 'content-type': 'application/json', ...(origin === null ? {} : { origin }) };
    for (const [path, body] of [...posted, ...nextAuth]) {
      const answer = await fetch(place.app.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: JSON.stringify(body),
      });
      expect(answer.status, String(path)).toBe(403);
    }
  });
});

describe.each(Object.entries(RULES))('%s', (_, rule) => {
  it.concurrent.each(VISITORS)('for %s', (visitor) => expectRule(place, rule, { visitor, frame: true }));
});
