import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { OPEN_POLICY, type Policy } from '#lib/domain/policy.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { readPolicy } from '#lib/infra/policy/policy-store.ts';
import { createWords } from '#lib/words/words.ts';
import { changePolicy, type PolicyEnd } from './change-policy.ts';
import { readPolicyForm } from './read-policy-form.ts';
import { toldOfMeanwhile, toldOfPreview } from './told-of-policy.ts';
import { POLICY_FIELDS, type PolicyTexts } from './view.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const EMPTY = Object.fromEntries(POLICY_FIELDS.map((field) => [field, ''])) as PolicyTexts;

let database: TestDatabase;
let viewer: Permitted<'policy:manage'>;
const room = () => ({ prisma: database.prisma, now: () => NOW, requiredScopes: ['read_user'] });

type Kind = { host: string; scopes: string[]; expiresOn: string | null; madeOn?: string; gone?: boolean };
const CONNECTIONS: readonly Kind[] = [
  { host: 'git.acme.io', scopes: ['api'], expiresOn: '2026-12-20', madeOn: '2026-11-20' },
  { host: 'git.acme.io', scopes: ['read_user'], expiresOn: '2027-11-20', madeOn: '2026-11-20' },
  { host: 'gitlab.com', scopes: ['read_user', 'read_repository'], expiresOn: null },
  { host: 'gitlab.com', scopes: ['api'], expiresOn: '2027-01-01', madeOn: '2026-01-01' },
  { host: 'gitlab.com', scopes: ['api'], expiresOn: null, gone: true },
];

beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  const people = await Promise.all(
    ['Ada', 'Grace'].map((name) =>
      prisma.user.create({ data: { name, email: `${name}@example.org`, role: 'admin' } }),
    ),
  );
  viewer = { userId: people[0]?.id ?? '', role: 'admin' } as never;
  for (const [n, one] of CONNECTIONS.entries()) {
    const baseUrl = `https://${one.host}`;
    const instance = { create: { baseUrl, origin: baseUrl }, where: { baseUrl } };
    await prisma.connection.create({
      data: {
        id: uuidv7(),
        user: { connect: { id: people[n % 2]?.id ?? '' } },
        instance: { connectOrCreate: instance },
        accountKey: `user:${n}`,
        tokenFingerprint: `f${n}`,
        scopes: one.scopes,
        expiresOn: one.expiresOn && new Date(one.expiresOn),
        tokenCreatedAt: one.madeOn === undefined ? null : new Date(one.madeOn),
        disconnectedAt: one.gone ? NOW : null,
        checkedAt: NOW,
        verifiedAt: NOW,
      },
    });
  }
});
beforeEach(async () => {
  await database.prisma.policy.deleteMany();
});
afterAll(() => database.drop());

async function preview(
  change: Partial<Policy>,
  revision = 0,
): Promise<Extract<PolicyEnd, { kind: 'preview' }>> {
  const policy = { ...OPEN_POLICY, ...change };
  const end = await changePolicy(viewer, { policy, revision, previewed: null }, room());
  if (end.kind !== 'preview') throw new Error(`Not a preview: ${end.kind}`);
  return end;
}

async function save(change: Partial<Policy>, revision = 0): Promise<PolicyEnd> {
  const { mark } = await preview(change, revision);
  const policy = { ...OPEN_POLICY, ...change };
  return changePolicy(viewer, { policy, revision, previewed: mark }, room());
}

it.each<[string, Partial<Policy>, object]>([
  [
    'another host',
    { allowedHosts: ['git.acme.io'] },
    { closed: 1, broken: { connections: 2, people: 2, host: 2 } },
  ],
  ['a required scope', { requiredScopes: ['read_api'] }, { broken: { connections: 2, missing: 2 } }],
  [
    'a scope that api grants',
    { forbiddenScopes: ['read_repository'] },
    { broken: { connections: 3, forbidden: 3 } },
  ],
  ['an expiry date', { expiryRequired: true }, { broken: { connections: 1, endless: 1 } }],
  ['a lifetime', { maxLifetimeDays: 90 }, { broken: { connections: 3, lifetime: 2, endless: 1 } }],
  ['who may sign up', { signUp: 'closed' }, { closed: 0, broken: { connections: 0 } }],
])('shows first what asking for %s would do, and saves nothing', async (_, change, effect) => {
  expect((await preview(change)).effect).toMatchObject(effect);
  expect((await readPolicy(database.prisma)).revision).toBe(0);
});

it('saves what was shown, and only that', async () => {
  const { mark } = await preview({ maxLifetimeDays: 90 });
  const other = { ...OPEN_POLICY, maxLifetimeDays: 30 };
  const asked = await changePolicy(viewer, { policy: other, revision: 0, previewed: mark }, room());
  expect(asked.kind).toBe('preview');
  expect(await save({ maxLifetimeDays: 90, requiredScopes: ['api'] })).toEqual({ kind: 'changed' });
  expect(await readPolicy(database.prisma)).toMatchObject({
    maxLifetimeDays: 90,
    requiredScopes: ['api'],
    revision: 1,
    updatedBy: viewer.userId,
  });
  const event = await database.prisma.auditEvent.findFirst({
    where: { verb: 'policy.changed' },
    orderBy: { id: 'desc' },
  });
  expect(event?.facts).toEqual({
    'requiredScopes.before': '',
    'requiredScopes.after': 'api',
    'maxLifetimeDays.before': null,
    'maxLifetimeDays.after': 90,
  });
});

it('tells who was slower, and what stands there now', async () => {
  const { mark } = await preview({ expiryRequired: true });
  expect(await save({ forbiddenScopes: ['sudo'] })).toEqual({ kind: 'changed' });
  const policy = { ...OPEN_POLICY, expiryRequired: true };
  const end = await changePolicy(viewer, { policy, revision: 0, previewed: mark }, room());
  if (end.kind !== 'meanwhile') throw new Error(end.kind);
  const words = await createWords('en');
  const texts = { ...EMPTY, expiryRequired: 'on' };
  const told = toldOfMeanwhile(words, { current: end.current, by: 'Grace' }, texts);
  expect(told).toMatchObject({
    status: 'failed',
    revision: 1,
    texts,
    told: { title: expect.stringContaining('Grace') },
  });
  expect(told.theirs).toEqual({ forbiddenScopes: 'Now: sudo', expiryRequired: 'Now: No' });
});

it('lets one of two win who save at once', async () => {
  const changes = [{ maxLifetimeDays: 90 }, { maxLifetimeDays: 60 }, { maxLifetimeDays: 30 }];
  const ends = await Promise.all(changes.map((change) => save(change)));
  expect(ends.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'meanwhile', 'meanwhile']);
});

it('says that nothing was changed', async () => {
  await save({ signUp: 'invite' });
  const policy = { ...OPEN_POLICY, signUp: 'invite' } as const;
  expect(await changePolicy(viewer, { policy, revision: 1, previewed: null }, room())).toEqual({
    kind: 'same',
  });
});

it('says in words what a change would do', async () => {
  const words = await createWords('en');
  const shown = { texts: EMPTY, revision: 0 };
  const harmful = toldOfPreview(words, await preview({ maxLifetimeDays: 90 }), shown);
  expect(harmful.told).toMatchObject({
    tone: 'warn',
    lines: [expect.stringMatching(/^3 connections of 2 people/), expect.any(String), expect.any(String)],
  });
  const harmless = toldOfPreview(words, await preview({ signUp: 'open' }), shown);
  expect(harmless.told).toMatchObject({ tone: 'info', text: null });
});

it.each<[keyof PolicyTexts, string]>([
  ['allowedHosts', 'https://git.acme.io/path'],
  ['allowedHosts', '*'],
  ['privateHosts', 'not a host!'],
  ['requiredScopes', 'API'],
  ['forbiddenScopes', "'; DROP"],
  ['maxLifetimeDays', '0'],
  ['maxLifetimeDays', '1e3'],
])('refuses %s: %s', async (field, typed) => {
  const read = readPolicyForm({ ...EMPTY, [field]: typed }, await createWords('en'));
  expect(read.ok).toBe(false);
  if (!read.ok) expect(Object.keys(read.error)).toEqual([field]);
});

it('refuses to ask for what it forbids', async () => {
  const texts = { ...EMPTY, requiredScopes: 'api', forbiddenScopes: 'read_repository' };
  const read = readPolicyForm(texts, await createWords('en'));
  expect(read).toMatchObject({ ok: false, error: { forbiddenScopes: expect.stringContaining('api') } });
});

it('reads what was typed with commas, blanks and lines, each once', async () => {
  const typed = {
    ...EMPTY,
    allowedHosts: 'Git.ACME.io\n*.corp.example, git.acme.io',
    maxLifetimeDays: ' 90 ',
  };
  expect(readPolicyForm(typed, await createWords('en'))).toMatchObject({
    ok: true,
    value: { maxLifetimeDays: 90, allowedHosts: ['git.acme.io', '*.corp.example'] },
  });
});
