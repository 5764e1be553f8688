import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Role } from '#lib/domain/access.ts';
import { verifyAuditChain } from '#lib/infra/audit-seals/verify-audit-chain.ts';
import { createPerson } from '#lib/infra/auth/create-person.ts';
import { issueSession } from '#lib/infra/auth/sessions.ts';
import { isPermitted, type Permitted, viewerOfSession } from '#lib/infra/auth/viewer.ts';
import { setDatabase } from '#lib/infra/db/prisma.ts';
import { changePerson, endPersonSessions } from './change-person.ts';
import { listPeople, PAGE_SIZE } from './list-people.ts';
import { PEOPLE_SORTS, type PeopleSort, peopleSchema } from './schema.ts';

let database: TestDatabase;
let made = 0;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  database = await createTestDatabase();
  setDatabase(database.prisma);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.prisma.user.deleteMany();
});

async function person(role: Role = 'user', name = `Person ${made}`): Promise<string> {
  made += 1;
  const email = `person.${made}@example.org`;
  return database.prisma.$transaction((tx) =>
    createPerson(tx, { email, name, role, passwordHash: null, how: 'seed' }),
  );
}

async function admin(): Promise<Permitted<'person:manage'>> {
  const viewer = await viewerOfSession(
    await issueSession(database.prisma, { userId: await person('admin') }),
  );
  if (!viewer || !isPermitted(viewer, 'person:manage'))
    throw new Error('An administrator may manage people.');
  return viewer;
}

const room = () => ({ prisma: database.prisma, now: () => new Date() });
const roleOf = async (id: string) => (await database.prisma.user.findUniqueOrThrow({ where: { id } })).role;

describe('changing a person', () => {
  it('counts from the next request on, is recorded, and tells whoever comes later', async () => {
    const viewer = await admin();
    const personId = await person();
    const change = { role: 'support' } as const;
    expect(await changePerson(viewer, { personId, revision: 1, change }, room())).toEqual({
      ok: true,
      value: { revision: 2 },
    });
    const late = { personId, revision: 1, change: { role: 'admin' } } as const;
    expect(await changePerson(viewer, late, room())).toMatchObject({
      error: { code: 'changed.meanwhile', last: { by: viewer.name } },
    });
    expect(await roleOf(personId)).toBe('support');
    const events = await database.prisma.auditEvent.findMany({ where: { subjectId: personId } });
    expect(events.map(({ verb, facts }) => [verb, facts])).toContainEqual([
      'person.role_changed',
      { from: 'user', to: 'support' },
    ]);
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ broken: null });
  });

  it('shuts out at once, and lets in again', async () => {
    const viewer = await admin();
    const personId = await person();
    const session = await issueSession(database.prisma, { userId: personId });
    const out = { personId, revision: 1, change: { disabled: true } };
    expect((await changePerson(viewer, out, room())).ok).toBe(true);
    expect(await viewerOfSession(session)).toBeNull();
    const back = { personId, revision: 2, change: { disabled: false } };
    expect((await changePerson(viewer, back, room())).ok).toBe(true);
    // What has ended stays ended: they sign in anew.
    expect(await viewerOfSession(session)).toBeNull();
  });

  it('signs somebody out everywhere, and nobody else', async () => {
    const viewer = await admin();
    const personId = await person();
    const theirs = [
      await issueSession(database.prisma, { userId: personId }),
      await issueSession(database.prisma, { userId: personId }),
    ];
    expect(await endPersonSessions(viewer, personId, room())).toBe(2);
    for (const session of theirs) expect(await viewerOfSession(session)).toBeNull();
    expect(await database.prisma.session.count({ where: { userId: viewer.userId, endedAt: null } })).toBe(1);
    expect(await endPersonSessions(viewer, 'nobody', room())).toBeNull();
  });

  it('asks before one’s own rights go, and keeps the last administrator', async () => {
    const viewer = await admin();
    const own = { personId: viewer.userId, revision: 1, change: { role: 'user' } } as const;
    for (const change of [{ role: 'user' } as const, { disabled: true }])
      expect(await changePerson(viewer, { ...own, change, sure: true }, room())).toMatchObject({
        error: { code: 'person.last_admin' },
      });
    await person('admin');
    expect(await changePerson(viewer, own, room())).toMatchObject({ error: { code: 'person.self' } });
    expect((await changePerson(viewer, { ...own, sure: true }, room())).ok).toBe(true);
    expect(await roleOf(viewer.userId)).toBe('user');
  });

  it('two administrators who take each other’s rights at once leave one', async () => {
    for (let round = 0; round < 5; round += 1) {
      await database.prisma.user.deleteMany();
      const [one, two] = [await admin(), await admin()];
      const demote = (by: typeof one, whom: typeof two) =>
        changePerson(by, { personId: whom.userId, revision: 1, change: { role: 'user' } }, room());
      const ended = await Promise.all([demote(one, two), demote(two, one)]);
      expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await database.prisma.user.count({ where: { role: 'admin' } })).toBe(1);
    }
  });
});

describe('the list of people', () => {
  const sorts = PEOPLE_SORTS.flatMap((by): PeopleSort[] => [by, `-${by}`]);

  it.each(sorts)('sorted by %s shows each person once, forth and back', async (sort) => {
    const viewer = await admin();
    for (let n = 0; n < 2 * PAGE_SIZE + 7; n += 1) await person('user', ['Ada', 'Zoé', `N${n % 9}`][n % 3]);
    const page = async (at: { after?: string | null; before?: string | null }) => {
      const answer = await listPeople(viewer, peopleSchema.parse({ sort, ...at }), database.prisma);
      if (!answer.ok) throw new Error(answer.code);
      return answer.view;
    };
    const pages = [await page({})];
    for (let after = pages[0]?.after ?? null; after; after = pages.at(-1)?.after ?? null)
      pages.push(await page({ after }));
    const ids = pages.map(({ people }) => people.map(({ id }) => id));
    expect(ids.map(({ length }) => length)).toEqual([50, 50, 8]);
    expect(new Set(ids.flat()).size).toBe(108);
    expect((await page({ before: pages[2]?.before ?? null })).people.map(({ id }) => id)).toEqual(ids[1]);
  });

  it('finds by beginnings of words, role and state, and no sign means anything', async () => {
    const viewer = await admin();
    const ada = await person('support', 'Ada Lovelace');
    await person('user', 'Grace % Hopper_');
    const found = async (wish: object) => {
      const answer = await listPeople(viewer, peopleSchema.parse(wish), database.prisma);
      return answer.ok ? answer.view.people.map(({ name }) => name) : answer.code;
    };
    expect(await found({ q: 'love ADA' })).toEqual(['Ada Lovelace']);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ q: "x' OR 1=1 --" })).toEqual([]);
    expect(await found({ role: 'support' })).toEqual(['Ada Lovelace']);
    expect(await found({ only: 'never', q: 'hopper' })).toEqual(['Grace % Hopper_']);
    await changePerson(viewer, { personId: ada, revision: 1, change: { disabled: true } }, room());
    expect(await found({ only: 'disabled' })).toEqual(['Ada Lovelace']);
  });
});
