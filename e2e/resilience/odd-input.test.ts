import { glob, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RULES } from '#e2e/access/page-rules.ts';
import { openPlace, type Place } from '#e2e/access/visitors.ts';
import { encodeCursor } from '#lib/domain/cursor.ts';

/** What no form of ours sends and nobody types: whatever comes, it is answered, and nothing breaks inside. */

let place: Place;
beforeAll(async () => {
  place = await openPlace();
}, 300_000);
afterAll(() => place.close(), 60_000);

const ODD = [
  '\0',
  'a\0@b.example',
  '🙂\0🙂',
  '\uFFFE\u202Ex',
  '%_*\\',
  "'; DROP TABLE users; --",
  '__proto__',
  '-1',
  '99999999999999999999',
  '2026-02-31',
  '-271821-04-20T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '[]',
  '{"a":1}',
  '../..',
  'https://[::1',
  '%zz',
  '00000000-0000-0000-0000-00000000000g',
  'x'.repeat(10_000),
];

/** Cursors that nobody was given: of a day before the calendar, and of one that there never was. */
const MADE_UP = ['-271821-04-20T00:00:00.000Z', '2026-02-30 00:00:00+00', '0000-01-01'].map((value) =>
  encodeCursor([value, '00000000-0000-7000-8000-000000000000']),
);

/** Each as one part of a path, as it goes over the line. */
const ODD_PARTS = ['%00', 'a%00b', '%ED%A0%80', '%zz', '%25', '%2e%2e', "'", '__proto__', 'x'.repeat(3_000)];

const pages = Object.entries(RULES).filter(([, { posts }]) => !posts);

/** What pages and schemas read out of an address. */
async function namesRead(): Promise<string[]> {
  const names: string[] = [];
  for await (const file of glob(['app/**/*.tsx', 'lib/features/**/schema.ts'])) {
    const found = (await readFile(file, 'utf8')).matchAll(/searchParam\(\w+, '(\w+)'|^ {2}(\w+):/gm);
    names.push(...[...found].map(([, read, kept]) => read ?? kept ?? ''));
  }
  return [...new Set([...names, 'callbackUrl'])];
}

/** Sends it, and adds it to `broken` where it was answered as a fault of ours. */
async function ask(broken: string[], path: string, init: RequestInit = {}): Promise<string> {
  const headers = { cookie: place.cookies.get('admin') ?? '', ...init.headers };
  const answer = await fetch(place.app.url + path, { redirect: 'manual', ...init, headers });
  if (answer.status >= 500) broken.push(`${answer.status} ${path.slice(0, 80)}`);
  return answer.text();
}

/** What the product itself took for an error. */
const errorsIn = (log: string) => log.split('\n').filter((line) => /"level":[56]0|Error:/.test(line));

it('no address breaks a page', async () => {
  const broken: string[] = [];
  const names = await namesRead();
  expect(names).toEqual(expect.arrayContaining(['q', 'off', 'renew', 'since']));
  const query = (odd: string): string => names.map((name) => `${name}=${encodeURIComponent(odd)}`).join('&');
  for (const [route, { at }] of pages) {
    const [path = ''] = at(place.owned).split('?');
    for (const odd of ODD) await ask(broken, `${path}?${odd.length > 100 ? `q=${odd}` : query(odd)}`);
    for (const cursor of MADE_UP)
      for (const sort of ['checked', 'expires', 'created'])
        await ask(broken, `${path}?after=${cursor}&sort=${sort}`);
    await ask(broken, `${path}?q=%zz&q=%ED%A0%80&${'q=1&'.repeat(500)}`);
    if (route.includes('['))
      for (const part of ODD_PARTS) await ask(broken, route.replaceAll(/\[[^\]]+\]/g, part));
  }
  expect(broken).toEqual([]);
  expect(errorsIn(place.app.log())).toEqual([]);
}, 300_000);

it('no entry breaks a form', async () => {
  const broken: string[] = [];
  const seen = new Set<string>();
  const before = place.app.log().length;
  for (const [, { at }] of pages) {
    const path = at(place.owned);
    for (const form of formsOn(await ask(broken, path))) {
      const names = form.typed.map(({ name }) => name);
      // Many pages have the same one.
      if (names.length === 0 || seen.has(names.join())) continue;
      seen.add(names.join());
      for (const odd of ODD) {
        const body = new FormData();
        for (const { name, value } of form.given) body.set(name, value);
        for (const { name, type } of form.typed) body.set(name, type === 'checkbox' ? 'on' : odd);
        await ask(broken, path, { method: 'POST', body, headers: { origin: place.app.url } });
      }
    }
  }
  expect(seen.size).toBeGreaterThan(10);
  expect(broken).toEqual([]);
  expect(errorsIn(place.app.log().slice(before))).toEqual([]);
}, 300_000);

type Field = { name: string; type: string; value: string };

/** Those that call an action: what React has put into them, and what people enter. */
function formsOn(html: string): { given: Field[]; typed: Field[] }[] {
  const forms = [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside = '']) =>
    [...inside.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => ({
      name: attribute(tag, 'name'),
      type: attribute(tag, 'type'),
      value: attribute(tag, 'value'),
    })),
  );
  return forms
    .map((fields) => ({
      given: fields.filter(({ name }) => name.startsWith('$ACTION')),
      typed: fields.filter(({ name }) => name !== '' && !name.startsWith('$ACTION')),
    }))
    .filter(({ given }) => given.length > 0);
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
