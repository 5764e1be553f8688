import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formsOf } from '#e2e/fixtures/canary.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { referenceFrom } from '#lib/domain/ids.ts';
import { LANGUAGES } from '#lib/domain/language.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import { setDatabase } from '#lib/infra/db/prisma.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { createWords } from '#lib/words/words.ts';
import { getBundle } from './bundle/get-bundle.ts';
import { getCase } from './get-case.ts';
import { getPerson } from './get-person.ts';
import { getStaffConnection } from './get-staff-connection.ts';
import { listFailedAttempts } from './list-failed-attempts.ts';
import { listMatches } from './list-matches.ts';
import { listPatterns } from './list-patterns.ts';
import type { Room } from './room.ts';
import { failedSchema } from './schema.ts';

const logged: string[] = [];
let test: TestRoom;
let room: Room;
let staff: Permitted<'connection:see-all'>;
let owner: Viewer;
const TOKEN = 'glpat-cAnArY7hJ9kL2mN5pQ8s';
let linked: { reference: string; connectionId: string };

beforeAll(async () => {
  test = await openTestRoom();
  const { prisma } = test.room;
  setDatabase(prisma);
  room = {
    prisma,
    now: test.room.now,
    words: test.room.words,
    log: createLogger('error', { write: (line) => logged.push(line) }),
  };
  const person = await prisma.user.create({
    data: { email: 'grace@example.test', name: 'Grace', role: 'support' },
  });
  // The module that makes viewers needs a running Next; whom it lets through is proven by its own tests.
  staff = { userId: person.id, role: 'support' } as unknown as Permitted<'connection:see-all'>;
  owner = await test.newViewer();
  const user = test.gitlab.createUser({ username: 'lovelace', name: 'Ada' });
  test.gitlab.createToken({ user, token: TOKEN, scopes: ['read_user'] });
  const attempt = await linkAttempt(test, owner, { token: TOKEN });
  linked = { reference: attempt.reference, connectionId: attempt.connection?.id ?? '' };
});
afterAll(() => test.close());

type Failure = { baseUrl: string; verdict: string; userId: string; minutesAgo?: number };

async function failed({ baseUrl, verdict, userId, minutesAgo = 1 }: Failure): Promise<string> {
  const at = new Date(test.clock.now.getTime() - minutesAgo * 60_000);
  const reference = referenceFrom(randomBytes(8));
  await test.room.prisma.attempt.create({
    data: {
      reference,
      kind: 'link',
      userId,
      input: baseUrl,
      baseUrl,
      verdict,
      checks: [{ name: 'certificate', status: 'failed', code: verdict, ms: 3, detail: {} }],
      startedAt: at,
      finishedAt: at,
    },
  });
  return reference;
}

describe('one box for everything', () => {
  it('goes straight to an attempt, a person, an account', async () => {
    const { traces } = await test.room.prisma.attempt.findUniqueOrThrow({
      where: { reference: linked.reference },
    });
    const attempt = `/support/attempts/${linked.reference}`;
    const typed: [string, string][] = [
      [linked.reference.toLowerCase().replace('-', ' '), attempt],
      [traces[0]?.toLowerCase() ?? '', attempt],
      [owner.email.toUpperCase(), `/support/people/${owner.userId}`],
      ['@lovelace', `/support/connections/${linked.connectionId}`],
      [linked.connectionId, `/support/connections/${linked.connectionId}`],
    ];
    for (const [text, direct] of typed) expect((await listMatches(staff, text, room)).direct).toBe(direct);
  });

  it('finds an instance with its attempts by its host, and connections by words', async () => {
    const found = await listMatches(staff, test.gitlab.url, room);
    expect(found.instances.map(({ found: { baseUrl } }) => baseUrl)).toEqual([test.gitlab.url]);
    expect(found.attempts.map(({ found: { reference } }) => reference)).toContain(linked.reference);
    expect(found.direct).toBeNull();
    const words = await listMatches(staff, 'love ada', room);
    expect(words.connections.map(({ found: { id } }) => id)).toEqual([linked.connectionId]);
  });

  it.each(['%', "' OR 1=1 --", 'ZZZZ-ZZZZ', 'nobody@example.test', `${'x'.repeat(10_000)}`, '\u0000', '@%'])(
    'finds nothing with %j and says so',
    async (text) => {
      expect(await listMatches(staff, text, room)).toMatchObject({ total: 0, direct: null });
    },
  );
});

it('shows a pattern from three people on, and its attempts', async () => {
  const baseUrl = 'https://git.acme.test';
  const people = await Promise.all([1, 2, 3].map(() => test.newViewer()));
  const [first, second, third] = people.map(({ userId }) => userId);
  const about = { baseUrl, verdict: 'tls.untrusted' };
  for (const userId of [first, first, second])
    await failed({ ...about, userId: userId ?? '', minutesAgo: 90 });
  expect(await listPatterns(staff, room)).toEqual([]);
  await failed({ ...about, userId: third ?? '' });
  const [pattern] = await listPatterns(staff, room);
  expect(pattern).toMatchObject({ baseUrl, code: 'tls.untrusted' });
  expect(pattern?.title).toMatch(/^3 people failed on git\.acme\.test since /);
  expect(pattern?.told).toBeNull();
  const endsAt = new Date(room.now().getTime() + 3_600_000);
  const banner = { baseUrl, code: 'scope.missing', text: 'We are on it', endsAt };
  await room.prisma.banner.create({ data: banner });
  expect((await listPatterns(staff, room))[0]?.told).toBeNull();
  await room.prisma.banner.create({ data: { ...banner, code: 'tls.untrusted' } });
  expect((await listPatterns(staff, room))[0]?.told).toMatch(
    /^The people affected are told by a banner until /,
  );
  const wish = failedSchema.parse(
    Object.fromEntries(new URL(pattern?.attemptsHref ?? '', 'http://x').searchParams),
  );
  const page = await listFailedAttempts(staff, wish, 3, room);
  expect(page.attempts).toHaveLength(3);
  const rest = await listFailedAttempts(staff, { ...wish, after: page.older }, 3, room);
  expect(rest.attempts).toHaveLength(1);
  expect(rest.older).toBeNull();
});

it('has a diagnosis and a text for every code in every language', async () => {
  const { userId } = await test.newViewer();
  for (const verdict of OUTCOME_CODES) {
    const reference = await failed({ baseUrl: 'https://all.acme.test', verdict, userId });
    for (const language of LANGUAGES) {
      await test.room.prisma.user.update({ where: { id: userId }, data: { language } });
      const words = await createWords(language);
      const found = await getCase(staff, reference, 'attempt', { ...room, words });
      const { diagnosis, message } = found ?? {};
      for (const text of [diagnosis?.cause, diagnosis?.who, diagnosis?.step, diagnosis?.confidenceName])
        expect(text, `${verdict} ${language}`).toBeTruthy();
      expect(diagnosis?.reasons.length).toBeGreaterThan(0);
      expect(message?.language).toBe(language);
      expect(message?.text).toContain(reference);
      expect(message?.text).not.toMatch(/undefined|null|\{|correlation/);
    }
  }
});

it('knows nothing of unknown ids', async () => {
  const unknown = '01890000-0000-7000-8000-000000000000';
  expect(await getCase(staff, 'ZZZZ-ZZZZ', 'attempt', room)).toBeNull();
  expect(await getBundle(staff, 'ZZZZ-ZZZZ', false, { room, secrets: [] })).toBeNull();
  for (const id of [unknown, 'nonsense', "' OR 1=1 --"]) {
    expect(await getPerson(staff, id, room)).toBeNull();
    expect(await getStaffConnection(staff, id, room)).toBeNull();
  }
});

it('records opening: for the owner where there is a connection, else for itself, once', async () => {
  const { prisma } = test.room;
  const looks = () =>
    prisma.auditEvent.count({ where: { verb: 'connection.viewed', subjectId: linked.connectionId } });
  await getCase(staff, linked.reference, 'attempt', room);
  await getStaffConnection(staff, linked.connectionId, room);
  expect(await looks()).toBe(1);
  const { userId } = await test.newViewer();
  const reference = await failed({ baseUrl: 'https://one.acme.test', verdict: 'tls.expired', userId });
  for (let nth = 0; nth < 3; nth += 1) await getCase(staff, reference, 'attempt', room);
  expect(await prisma.auditEvent.count({ where: { verb: 'attempt.viewed', subjectId: reference } })).toBe(1);
});

describe('no token', () => {
  it('is in anything that support sees', async () => {
    const seen = [
      await getCase(staff, linked.reference, 'attempt', room),
      await getStaffConnection(staff, linked.connectionId, room),
      await getPerson(staff, owner.userId, room),
      await getBundle(staff, linked.reference, true, { room, secrets: [] }),
      await listMatches(staff, test.gitlab.url, room),
    ];
    expect(seen.every(Boolean)).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(formsOf(TOKEN));
    expect(JSON.stringify(seen)).not.toMatch(/sealed|ciphertext|fingerprint":/i);
  });

  it('and no person is in a bundle without names', async () => {
    const bundle = await getBundle(staff, linked.reference, false, { room, secrets: [] });
    if (!bundle?.ok) throw new Error('no bundle');
    const { json, text, kilobytes } = bundle.value;
    for (const written of [json, text]) {
      expect(written).toContain(linked.reference);
      expect(written).not.toMatch(/lovelace|@example\.test/);
    }
    expect(kilobytes).toBeGreaterThan(0);
    const named = await getBundle(staff, linked.reference, true, { room, secrets: [] });
    expect(named?.ok && named.value.json).toContain(owner.email);
  });

  it('a bundle that holds a secret is withheld', async () => {
    const secrets = [{ name: 'planted', bytes: Buffer.from(linked.reference) }];
    const bundle = await getBundle(staff, linked.reference, false, { room, secrets });
    if (!bundle || bundle.ok) throw new Error('not withheld');
    expect(logged.join()).toContain(bundle.error);
    expect(logged.join()).toContain('planted');
  });
});
