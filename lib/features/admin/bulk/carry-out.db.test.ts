import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Prisma } from '#generated/prisma/client.ts';
import { verifyAuditChain } from '#lib/infra/audit-seals/verify-audit-chain.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { type BulkOrder, type BulkProgress, carryOut, STEP_ROWS } from './carry-out.ts';
import { getBulkPlan } from './get-bulk-plan.ts';
import { BULK_DEEDS, type BulkDeed, bulkSchema, choiceOf } from './schema.ts';

const HOUR_MS = 3_600_000;
const HOST = 'https://git.example.test';

let database: TestDatabase;
let viewer: Permitted<'connection:govern'>;
let instanceId: string;
let now = new Date();
beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  instanceId = (await prisma.instance.create({ data: { baseUrl: HOST, origin: HOST } })).id;
  const root = await prisma.user.create({
    data: { email: 'root@example.test', name: 'Root', role: 'admin' },
  });
  // Only a running Next makes a real one.
  viewer = { userId: root.id, role: 'admin' } as unknown as typeof viewer;
});
afterAll(() => database.drop());
beforeEach(async () => {
  now = new Date();
  const { prisma } = database;
  await prisma.connection.deleteMany();
  await prisma.gitlabHost.deleteMany();
  await prisma.mail.deleteMany();
  await prisma.user.deleteMany({ where: { id: { not: viewer.userId } } });
});

const inHours = (hours: number): Date => new Date(now.getTime() + hours * HOUR_MS);

async function owner(change: Partial<Prisma.UserUncheckedCreateInput> = {}): Promise<string> {
  const data = { email: `${randomUUID()}@example.test`, name: 'Ada', ...change };
  return (await database.prisma.user.create({ data })).id;
}

async function connections(
  userId: string,
  count: number,
  change: Partial<Prisma.ConnectionUncheckedCreateInput> = {},
): Promise<string[]> {
  const data = Array.from({ length: count }, () => {
    const id = uuidv7();
    return {
      id,
      userId,
      instanceId,
      accountKey: `user:${id}`,
      username: 'ada',
      scopes: ['api'],
      tokenFingerprint: id,
      expiresOn: new Date('2099-11-21'),
      tokenCreatedAt: new Date('2026-11-21'),
      verifiedAt: inHours(-2),
      checkedAt: inHours(-2),
      nextCheckAt: inHours(20),
      ...change,
    };
  });
  await database.prisma.connection.createMany({ data });
  return data.map(({ id }) => id);
}

type Ordered = Partial<BulkOrder> & { most?: number };

function order(
  deed: BulkDeed,
  address: object,
  { most = 1_000, ...rest }: Ordered = {},
): Promise<BulkProgress> {
  const choice = choiceOf(bulkSchema.parse(address));
  const whole = { deed, choice, reason: 'Gone', after: null, begun: null, ...rest };
  return carryOut(viewer, whole, most, { prisma: database.prisma, now: () => now });
}

const rowOf = (id = '') => database.prisma.connection.findUniqueOrThrow({ where: { id } });
const noticesOf = (userId: string) =>
  database.prisma.notice.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
const eventsOf = async (id = ''): Promise<string[]> =>
  (await database.prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(
    ({ verb }) => verb,
  );

describe('what is done to many connections', () => {
  it('switches off those that were selected, and no others', async () => {
    const ada = await owner();
    const [one, two, other] = await connections(ada, 3, {
      rotateAutomatically: true,
      nextRotationAt: inHours(9),
    });
    const unknown = uuidv7();
    expect(await order('disable', { id: [one, two, unknown, 'x'] })).toEqual({
      did: 2,
      after: null,
      begun: now,
    });
    expect(await rowOf(one)).toMatchObject({
      disabledAt: now,
      disabledReason: 'Gone',
      problem: 'policy.disabled',
      problemSince: now,
      nextCheckAt: null,
      nextRotationAt: null,
    });
    expect((await rowOf(other)).disabledAt).toBeNull();
    expect([await eventsOf(one), await eventsOf(other), await eventsOf(unknown)]).toEqual([
      ['connection.disabled'],
      [],
      [],
    ]);
    // Told once, of both.
    const [notice, ...more] = await noticesOf(ada);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      kind: 'switched',
      connectionId: null,
      data: { facts: { on: false, reason: 'Gone', connections: 2 } },
    });
    expect(await database.prisma.mail.count()).toBe(1);
  });

  it('does nothing twice, however often it is ordered', async () => {
    const ada = await owner();
    const id = await connections(ada, 3);
    for (const deed of BULK_DEEDS) {
      expect((await order(deed, { id })).did, deed).toBe(3);
      const told = (await noticesOf(ada)).length;
      expect((await order(deed, { id })).did, deed).toBe(0);
      expect((await noticesOf(ada)).length, deed).toBe(told);
    }
    expect(await eventsOf(id[0])).toEqual([
      'connection.recheck_asked',
      'connection.renewal_asked',
      'connection.disabled',
      'connection.enabled',
    ]);
  });

  it('is written once where two administrators order it at the same time', async () => {
    const ada = await owner();
    const id = await connections(ada, 40);
    for (const deed of BULK_DEEDS) {
      const ended = await Promise.all([
        order(deed, { id }),
        order(deed, { id }),
        order(deed, { all: 'yes' }),
      ]);
      expect(
        ended.reduce((sum, { did }) => sum + did, 0),
        deed,
      ).toBe(40);
    }
    expect(await eventsOf(id[7])).toHaveLength(BULK_DEEDS.length);
  });

  it('leaves a chain that holds', async () => {
    await order('disable', { id: await connections(await owner(), 30) });
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ broken: null });
  });
});

describe('what the filter finds', () => {
  it('is done whole, in steps of which each is told and recorded', async () => {
    const many = await owner();
    await connections(many, STEP_ROWS + 20);
    const few = await owner({ email: 'few@example.test' });
    const [hers] = await connections(few, 1);
    const first = await order('disable', { all: 'yes' }, { most: 1 });
    expect(first).toMatchObject({ did: STEP_ROWS });
    const { after, begun } = first;
    now = inHours(1);
    const second = await order('disable', { all: 'yes' }, { after, begun });
    expect(second).toEqual({ did: 21, after: null, begun });
    // All of a run bears the instant of its beginning, by which it is undone.
    expect((await rowOf(hers)).disabledAt).toEqual(begun);
    expect(await noticesOf(few)).toHaveLength(1);
    expect((await noticesOf(many)).length).toBeLessThanOrEqual(2);
    expect(await database.prisma.connection.count({ where: { disabledAt: begun } })).toBe(STEP_ROWS + 21);

    expect((await order('enable', { off: begun.toISOString() })).did).toBe(STEP_ROWS + 21);
    expect(await rowOf(hers)).toMatchObject({
      disabledAt: null,
      disabledReason: '',
      problem: null,
      nextCheckAt: now,
    });
  });

  it('is no more than it finds', async () => {
    await connections(await owner(), 2);
    const bo = await owner({ email: 'bo@example.test' });
    const [his] = await connections(bo, 1);
    expect((await order('disable', { all: 'yes', owner: 'bo@example.test' })).did).toBe(1);
    expect((await rowOf(his)).disabledAt).toEqual(now);
    expect(await database.prisma.connection.count({ where: { disabledAt: null } })).toBe(2);
  });
});

describe('asking again', () => {
  it('wakes the host, but neither one in trouble nor one that is being visited', async () => {
    const { prisma } = database;
    const sweepAt = async () =>
      (await prisma.gitlabHost.findUniqueOrThrow({ where: { origin: HOST } })).nextSweepAt;
    const [one] = await connections(await owner(), 1);
    await order('recheck', { id: one });
    expect(await sweepAt()).toEqual(now);
    expect((await rowOf(one)).nextCheckAt).toEqual(now);
    for (const kept of [
      { failures: 2, nextSweepAt: inHours(1) },
      { failures: 0, nextSweepAt: inHours(0.05) },
    ]) {
      await prisma.gitlabHost.update({ where: { origin: HOST }, data: kept });
      await order('recheck', { id: await connections(await owner(), 1) });
      expect(await sweepAt()).toEqual(kept.nextSweepAt);
    }
  });

  it('leaves out what is disconnected, switched off or ended in GitLab', async () => {
    const ada = await owner();
    await connections(ada, 1, { disconnectedAt: now, nextCheckAt: null });
    await connections(ada, 1, { disabledAt: now, problem: 'policy.disabled' });
    await connections(ada, 1, { problem: 'token.revoked', nextCheckAt: null });
    expect((await order('recheck', { all: 'yes' })).did).toBe(0);
  });
});

describe('asking for new tokens', () => {
  it('is done once in a day, and not at those who are switched off or shut out', async () => {
    const ada = await owner();
    const [one] = await connections(ada, 1);
    await connections(ada, 1, { disabledAt: now });
    await connections(await owner({ disabledAt: now }), 1);
    expect((await order('remind', { all: 'yes' })).did).toBe(1);
    now = inHours(23);
    expect((await order('remind', { all: 'yes' })).did).toBe(0);
    now = inHours(2);
    expect((await order('remind', { all: 'yes' })).did).toBe(1);
    expect(await noticesOf(ada)).toMatchObject([
      { kind: 'renewal_asked', connectionId: one, data: { facts: { connections: 1 } } },
      { kind: 'renewal_asked', connectionId: one },
    ]);
    expect(await database.prisma.mail.count({ where: { template: 'notice.renewal_asked' } })).toBe(2);
  });
});

describe('switching on', () => {
  it('brings the rotation back that its owner chose', async () => {
    const ada = await owner();
    const [one] = await connections(ada, 1, { rotateAutomatically: true });
    const [plain] = await connections(ada, 1);
    await order('disable', { all: 'yes' });
    await order('enable', { all: 'yes' });
    expect((await rowOf(one)).nextRotationAt).not.toBeNull();
    expect((await rowOf(plain)).nextRotationAt).toBeNull();
  });
});

describe('the plan', () => {
  it('counts what was chosen, what it will be done to and whose it is', async () => {
    const ada = await owner();
    const id = await connections(ada, 3);
    id.push(...(await connections(await owner(), 1)), ...(await connections(ada, 2, { disabledAt: now })));
    const choice = choiceOf(bulkSchema.parse({ id: [...id, uuidv7()] }));
    const given = { prisma: database.prisma, words: await createWords('en'), now };
    const off = await getBulkPlan(viewer, { deed: 'disable', choice }, given);
    expect(off).toMatchObject({ ok: true, view: { chosen: 6, affected: 4, owners: 2 } });
    expect(off.ok && off.view.first).toHaveLength(4);
    const on = await getBulkPlan(viewer, { deed: 'enable', choice }, given);
    expect(on).toMatchObject({ ok: true, view: { chosen: 6, affected: 2, owners: 1 } });
  });

  it('says the same as what is done afterwards', async () => {
    const ada = await owner();
    await connections(ada, 5);
    await connections(ada, 2, { disabledAt: now });
    await connections(ada, 2, { disconnectedAt: now });
    const given = { prisma: database.prisma, words: await createWords('en'), now };
    for (const deed of BULK_DEEDS) {
      const plan = await getBulkPlan(
        viewer,
        { deed, choice: choiceOf(bulkSchema.parse({ all: 'yes' })) },
        given,
      );
      const { did } = await order(deed, { all: 'yes' });
      expect(plan, deed).toMatchObject({ ok: true, view: { affected: did } });
      expect(did, deed).toBeGreaterThan(0);
    }
  });
});
