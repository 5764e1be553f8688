import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Prisma } from '#generated/prisma/client.ts';
import { addDays, calendarDateOf, startOfDay } from '#lib/domain/calendar-date.ts';
import { CONNECTION_STATUSES, connectionStatus, reachability } from '#lib/domain/connection-status.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { listConnections } from './list-connections.ts';
import { listSchema, SORTS } from './schema.ts';
import type { ConnectionsView } from './view.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const UP = 'https://gitlab.example.test';
const DOWN = 'https://down.example.test';

let test: TestRoom;
const instances = new Map<string, string>();
beforeAll(async () => {
  test = await openTestRoom();
  test.clock.now = NOW;
  const { prisma } = test.database;
  for (const origin of [UP, DOWN]) {
    const { id } = await prisma.instance.create({ data: { baseUrl: origin, origin } });
    instances.set(origin, id);
  }
  const downSince = new Date('2026-11-22T09:40:00Z');
  await prisma.gitlabHost.createMany({
    data: [{ origin: UP }, { origin: DOWN, downCode: 'network.refused', downSince, failures: 5 }],
  });
});
afterAll(() => test.close());

type Wish = Record<string, string>;
const list = (viewer: Viewer, wish: Wish = {}): Promise<ConnectionsView> =>
  listConnections(viewer, listSchema.parse(wish), test.room);

type Given = Partial<Prisma.ConnectionCreateManyInput> & { at?: string };

async function own(viewer: Viewer, rows: readonly Given[]): Promise<void> {
  const data = rows.map(({ at = UP, ...row }, index): Prisma.ConnectionCreateManyInput => {
    const id = randomUUID();
    const { userId } = viewer;
    const seen = { verifiedAt: NOW, checkedAt: NOW, createdAt: new Date(NOW.getTime() + index) };
    const instanceId = instances.get(at) ?? '';
    return { id, userId, instanceId, accountKey: id, tokenFingerprint: id, ...seen, ...row };
  });
  await test.database.prisma.connection.createMany({ data });
}

async function owning(...rows: readonly Given[]): Promise<Viewer> {
  const viewer = await test.newViewer();
  await own(viewer, rows);
  return viewer;
}

const names = ({ connections }: ConnectionsView) => connections.map(({ username }) => username);
const day = (days: number) => startOfDay(addDays(calendarDateOf(NOW), days));

describe('the status', () => {
  const facts = fc.record({
    disconnectedAt: fc.option(fc.constant(NOW), { freq: 5 }),
    expiresOn: fc.option(fc.integer({ min: -3, max: 34 }).map(day)),
    problem: fc.option(fc.constantFrom('token.revoked', 'of.a.newer.version'), { freq: 3 }),
    unreachable: fc.option(fc.constant('network.timeout'), { freq: 3 }),
    unreachableSince: fc.option(fc.constant(NOW), { freq: 5 }),
    at: fc.constantFrom(UP, DOWN),
  });

  it('is the same in the database and in the domain, whatever the facts and the hour', async () => {
    const viewer = await owning(...fc.sample(facts, 400));
    const rows = await test.database.prisma.connection.findMany({ where: { userId: viewer.userId } });
    for (const hour of ['00:00:00.000', '00:00:00.001', '12:00:00.000', '23:59:59.999']) {
      const now = new Date(`2026-11-22T${hour}Z`);
      const room = { ...test.room, now: () => now };
      const expected = new Map(
        rows.map((row) => {
          const { id, disconnectedAt, problem } = row;
          const down =
            row.instanceId === instances.get(DOWN) ? { code: 'network.refused', since: NOW } : null;
          const unreachableSince = reachability(row, down)?.since ?? null;
          const expiresOn = row.expiresOn && calendarDateOf(row.expiresOn);
          const verdict = problem === null ? null : ('token.revoked' as const);
          const told = { disconnectedAt, expiresOn, problem: verdict, unreachableSince };
          return [id, connectionStatus(told, now)] as const;
        }),
      );
      const counted = new Map<string, number>();
      for (const show of ['needs-you', 'expires-soon', 'healthy', 'unreachable', 'disconnected']) {
        for (let page = 1, pages = 1; page <= pages; page += 1) {
          const wish = listSchema.parse({ show, page: String(page) });
          const view = await listConnections(viewer, wish, room);
          pages = view.pages;
          for (const { id, status } of view.connections) {
            expect(status).toBe(show.replace('-', '_'));
            expect(expected.get(id)).toBe(status);
            counted.set(status, (counted.get(status) ?? 0) + 1);
          }
        }
      }
      const { counts, total } = await listConnections(viewer, listSchema.parse({}), room);
      expect(total).toBe(rows.length);
      for (const status of CONNECTION_STATUSES) expect(counts[status]).toBe(counted.get(status) ?? 0);
    }
  });
});

describe('a host that is down', () => {
  it('is told once, and is why its good connections are unreachable', async () => {
    const viewer = await owning(
      { username: 'ada', at: DOWN, expiresOn: day(200) },
      { username: 'bob', at: DOWN },
      { username: 'cleo', at: DOWN, problem: 'token.revoked' },
      { username: 'dora' },
    );
    const { counts, outages, connections } = await list(viewer);
    expect(counts).toMatchObject({ unreachable: 2, needs_you: 1, healthy: 1 });
    expect(outages).toEqual([
      {
        origin: DOWN,
        title: 'down.example.test has not answered since 09:40 UTC',
        text: 'Your tokens are fine as far as we know. Patchbay looks again every 5 minutes.',
      },
    ]);
    const ada = connections.find(({ username }) => username === 'ada');
    expect(ada).toMatchObject({ status: 'unreachable', hostDown: true, problem: 'network.refused' });
  });

  it('is told by the clock of whoever reads it, with the day where that was another', async () => {
    const viewer = await owning({ at: DOWN });
    const at = (timeZone: string) =>
      test.database.prisma.user.update({ where: { id: viewer.userId }, data: { timeZone } });
    await at('Europe/Berlin');
    expect((await list(viewer)).outages[0]?.title).toMatch(/since 10:40$/);
    await at('Pacific/Honolulu');
    test.clock.now = new Date('2026-11-23T12:00:00Z');
    expect((await list(viewer)).outages[0]?.title).toMatch(/since 21 Nov 2026, 23:40$/);
    test.clock.now = NOW;
  });

  it('is nobody’s concern whose connections there are gone', async () => {
    const viewer = await owning({ at: DOWN, disconnectedAt: NOW }, {});
    expect((await list(viewer)).outages).toEqual([]);
  });
});

describe('the order', () => {
  const rows = [
    { username: 'endless' },
    { username: 'gone', disconnectedAt: NOW, expiresOn: day(1) },
    { username: 'fine', expiresOn: day(200), checkedAt: day(-3) },
    { username: 'Dead', expiresOn: day(-1) },
    { username: 'later', expiresOn: day(20) },
    { username: 'away', expiresOn: day(5), at: DOWN, checkedAt: day(-9) },
    { username: 'sooner', expiresOn: day(3) },
  ];
  it.each([
    ['first', ['Dead', 'sooner', 'later', 'away', 'fine', 'endless', 'gone']],
    ['expiry', ['Dead', 'sooner', 'away', 'later', 'fine', 'endless', 'gone']],
    ['expiry_desc', ['endless', 'fine', 'later', 'away', 'sooner', 'Dead', 'gone']],
    ['account', ['away', 'Dead', 'endless', 'fine', 'later', 'sooner', 'gone']],
    ['account_desc', ['sooner', 'later', 'fine', 'endless', 'Dead', 'away', 'gone']],
    ['instance', ['away', 'Dead', 'endless', 'fine', 'later', 'sooner', 'gone']],
    ['checked', ['away', 'fine']],
  ])('by %s', async (sort, expected) => {
    const shown = names(await list(await owning(...rows), { sort }));
    expect(shown.slice(0, expected.length)).toEqual(expected);
  });

  it('is stable over pages, whatever it goes by, and a page beyond the last is the last', async () => {
    const viewer = await owning(...Array.from({ length: 120 }, () => ({ username: 'same' })));
    for (const sort of SORTS) {
      const seen = new Set<string>();
      for (const page of ['1', '2', '3'])
        for (const { id } of (await list(viewer, { sort, page })).connections) seen.add(id);
      expect(seen.size).toBe(120);
    }
    expect(await list(viewer, { page: '2' })).toMatchObject({ page: 2, pages: 3, from: 51, to: 100 });
    expect(await list(viewer, { page: '999' })).toMatchObject({ page: 3, from: 101, to: 120 });
    expect(await list(viewer, { q: 'nobody', page: '2' })).toMatchObject({
      page: 1,
      found: 0,
      from: 0,
      to: 0,
    });
  });
});

describe('the search', () => {
  const rows: Given[] = [
    { username: 'ada', displayName: 'Ada Lovelace', label: 'CI of team Blue', tokenName: 'secret plan' },
    { username: 'zoe', displayName: 'Zoë Ünal', label: '100% sure' },
    { username: 'under_score', label: 'back\\slash', at: DOWN },
    { displayName: null, username: null, tokenName: 'robot', label: "O'Hara; DROP TABLE users --" },
    { username: 'gone', disconnectedAt: NOW },
  ];
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await owning(...rows);
    await owning({ username: 'ada-of-somebody-else' });
  });

  it.each([
    ['ADA', ['ada']],
    ['@ada', ['ada']],
    ['ada@', []],
    ['love ci', ['ada']],
    ['  blue\u3000ada ', ['ada']],
    ['zoë', ['zoe']],
    ['ünAL', ['zoe']],
    ['%', ['zoe']],
    ['0% s', ['zoe']],
    ['_', ['under_score']],
    ['\\', ['under_score']],
    ['k\\s', ['under_score']],
    ['DOWN.example', ['under_score']],
    ['https://down.example.test/', ['under_score']],
    ['https://', ['ada', 'zoe', 'under_score', null, 'gone']],
    ["O'Hara; DROP TABLE users --", [null]],
    ['robot', [null]],
    ['secret', []],
    ["' OR 1=1 --", []],
    ['$1', []],
    ['a\u0000d\u202ea', ['ada']],
    ['ada zoe', []],
    ['lovelace@ada', []],
    ['gone', ['gone']],
    ['\ud800', []],
  ])('%j finds %j', async (q, expected) => {
    const view = await list(viewer, { q });
    expect(names(view).sort()).toEqual([...expected].sort());
    expect(view.found).toBe(expected.length);
    expect(view.total).toBe(rows.length);
  });

  it('stays within the filter, and the counters stay those of everything', async () => {
    const view = await list(viewer, { q: 'example.test', show: 'unreachable' });
    expect(names(view)).toEqual(['under_score']);
    expect(view).toMatchObject({
      found: 1,
      total: 5,
      counts: { healthy: 3, unreachable: 1, disconnected: 1 },
    });
  });

  it('takes anything that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (q) => {
        const { found } = await list(viewer, { q });
        expect(found).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the last days', () => {
  it.each([
    [null, 2, '00:00 UTC'],
    ['Europe/Berlin', 1, '00:00 UTC = 01:00 your time'],
    ['America/New_York', 2, '00:00 UTC = 19:00 your time on 23 Nov 2026'],
    ['Europe/Berlin', 3, null],
    ['Europe/Berlin', 0, null],
  ])('in %s, %i days before: %s', async (timeZone, days, near) => {
    const viewer = await owning({ expiresOn: day(days) });
    await test.database.prisma.user.update({ where: { id: viewer.userId }, data: { timeZone } });
    expect((await list(viewer)).connections[0]?.expiry.near).toBe(near);
  });
});
