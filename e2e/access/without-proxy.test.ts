import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRule } from './expect-rule.ts';
import { RULES } from './page-rules.ts';
import { openPlace, type Place, VISITORS } from './visitors.ts';

/** What a checkout has besides, and a start does not need. */
const LEFT_OUT = new Set(['.git', '.next', 'test-results', 'proxy.ts']);

let root: string;
let place: Place;

/** A checkout of its own in which `proxy.ts` is deleted; `npm start` builds it as it is. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'patchbay-without-proxy-'));
  const from = path.resolve(import.meta.dirname, '../..');
  await cp(from, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !LEFT_OUT.has(path.relative(from, file)),
  });
  place = await openPlace(root);
}, 300_000);

afterAll(async () => {
  await place.close();
  await rm(root, { recursive: true, force: true });
}, 60_000);

it('answers without what proxy.ts adds', async () => {
  const answer = await fetch(`${place.app.url}/sign-in`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBeNull();
});

describe.each(Object.entries(RULES))('%s', (_, rule) => {
  it.concurrent.each(VISITORS)('for %s', (visitor) => expectRule(place, rule, { visitor, frame: false }));
});
