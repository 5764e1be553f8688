import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import {
  CONNECTION_STATUSES,
  type ConnectionStatus,
  connectionStatus,
} from '#lib/domain/connection-status.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { countConnections, freshCount } from './count-connections.ts';
import { findCount } from './count-store.ts';
import { getOverview } from './get-overview.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const MINUTE_MS = 60_000;
const DOWN = 'https://git.acme.io';
/** Two GitLabs on one host that is down, one that is well, one whose version nobody knows and which nobody has linked. */
const GITLABS = [
  ['https://git.acme.io', '18.5.1-ee'],
  ['https://git.acme.io/lab', '18.5.0'],
  ['https://gitlab.com', '19.3.0-pre'],
  ['https://old.example', '12.10.14'],
  ['https://new.example', null],
] as const;

type Made = {
  instanceId: string;
  status: ConnectionStatus;
  expiresOn: Date | null;
  gone: boolean;
  waits: Date | null;
};

let database: TestDatabase;
let viewer: Permitted<'deployment:see'>;
let instances: { id: string; baseUrl: string }[];
const made: Made[] = [];

const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;
const day = (offset: number) => new Date(Date.UTC(2026, 10, 23 + offset));
const roomAt = (now: Date) => ({ prisma: database.prisma, now: () => now });

beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  const user = await prisma.user.create({ data: { name: 'Ada', email: 'ada@example.org', role: 'admin' } });
  viewer = { userId: user.id, role: 'admin' } as never;
  instances = await Promise.all(
    GITLABS.map(([baseUrl, version]) =>
      prisma.instance.create({ data: { baseUrl, version, origin: new URL(baseUrl).origin } }),
    ),
  );
  await prisma.gitlabHost.create({ data: { origin: DOWN, downCode: 'network.timeout', downSince: day(-1) } });
  for (let n = 0; n < 400; n += 1) {
    const instance = pick(instances.slice(0, 4), Math.floor(n / 3));
    const expiresOn = pick([null, ...Array.from({ length: 90 }, (_, at) => day(at - 2))], n * 7);
    const problem: OutcomeCode | null = n % 11 === 0 ? 'token.revoked' : null;
    const unreachable: OutcomeCode | null = n % 9 === 0 ? 'tls.expired' : null;
    const gone = n % 17 === 0;
    const nextCheckAt = gone ? null : new Date(NOW.getTime() + (n - 100) * MINUTE_MS);
    const away = instance.baseUrl.startsWith(DOWN);
    const status = connectionStatus(
      {
        disconnectedAt: gone ? NOW : null,
        expiresOn: expiresOn && parseCalendarDate(expiresOn.toISOString().slice(0, 10)),
        problem,
        unreachableSince: unreachable || away ? NOW : null,
      },
      NOW,
    );
    const waits = nextCheckAt && nextCheckAt <= NOW && !away ? nextCheckAt : null;
    made.push({ instanceId: instance.id, status, expiresOn, gone, waits });
    await prisma.connection.create({
      data: {
        id: uuidv7(),
        userId: user.id,
        instanceId: instance.id,
        accountKey: `user:${n}`,
        tokenFingerprint: `f${n}`,
        checkedAt: NOW,
        verifiedAt: NOW,
        nextCheckAt,
        expiresOn,
        problem,
        unreachable,
        unreachableSince: unreachable && day(-2),
        disconnectedAt: gone ? day(-1) : null,
      },
    });
  }
}, 60_000);
afterAll(() => database.drop());

const countOf = (holds: (one: Made) => boolean) => made.filter(holds).length;

describe('the count', () => {
  it('is what a look at each single one says', async () => {
    const { counted } = await freshCount(roomAt(NOW));
    for (const status of CONNECTION_STATUSES)
      expect(counted.statuses[status], status).toBe(countOf((one) => one.status === status));
    const live = (holds: (ends: Date | null) => boolean) =>
      countOf((one) => !one.gone && holds(one.expiresOn));
    expect(counted.weeks).toEqual(
      Array.from({ length: 12 }, (_, week) =>
        live((ends) => ends !== null && ends > day(7 * week) && ends <= day(7 * week + 7)),
      ),
    );
    expect(counted.weeks.filter((count) => count > 0).length).toBe(12);
    expect(counted).toMatchObject({
      ended: live((ends) => ends !== null && ends <= day(0)),
      later: live((ends) => ends !== null && ends > day(84)),
      never: live((ends) => ends === null),
      due: countOf(({ waits }) => waits !== null),
      dueSince: made.map(({ waits }) => waits?.toISOString() ?? '9').toSorted()[0],
    });
  });

  it('is kept for each GitLab, also for those that nobody has linked', async () => {
    const tallies = await database.prisma.instanceTally.findMany();
    expect(tallies).toHaveLength(GITLABS.length);
    for (const { instanceId, healthy, expiresSoon, needsYou, unreachable, disconnected } of tallies) {
      const kept = { healthy, expires_soon: expiresSoon, needs_you: needsYou, unreachable, disconnected };
      for (const status of CONNECTION_STATUSES)
        expect(kept[status]).toBe(countOf((one) => one.instanceId === instanceId && one.status === status));
    }
  });
});

describe('when it is counted', () => {
  const later = (ms: number) => new Date(NOW.getTime() + ms);
  const took = (tookMs: number) =>
    database.prisma.overviewCount.update({ where: { id: 1 }, data: { tookMs } });
  const countedAt = async () => (await findCount(database.prisma))?.countedAt.getTime();

  it('by the job: no more than once a minute, and no more than a twentieth of the time', async () => {
    await took(50);
    await countConnections(roomAt(later(59_000)));
    expect(await countedAt()).toBe(NOW.getTime());
    await took(6_000);
    await countConnections(roomAt(later(119_000)));
    expect(await countedAt()).toBe(NOW.getTime());
    await countConnections(roomAt(later(120_000)));
    expect(await countedAt()).toBe(later(120_000).getTime());
  });

  it('for a visitor only where it is quick', async () => {
    await took(101);
    expect((await freshCount(roomAt(later(180_000)))).countedAt).toEqual(later(120_000));
    await took(100);
    expect((await freshCount(roomAt(later(180_000)))).countedAt).toEqual(later(180_000));
    // Just counted: not again for the next one.
    await took(1);
    expect((await freshCount(roomAt(later(181_000)))).countedAt).toEqual(later(180_000));
  });

  it('by one process at a time', async () => {
    await took(1);
    const at = Array.from({ length: 5 }, (_, n) => later(600_000 + n));
    await Promise.all(at.map((now) => countConnections(roomAt(now))));
    expect([...at.map((now) => now.getTime())]).toContain(await countedAt());
  });
});

it('shows all of it, and what does not run', async () => {
  const { prisma } = database;
  const words = await createWords('en');
  await prisma.instance.update({
    where: { baseUrl: 'https://gitlab.com' },
    data: { certificateEndsAt: day(12) },
  });
  await prisma.mail.create({
    data: {
      key: 'k',
      to: 'a@b.c',
      language: 'en',
      template: 't',
      data: {},
      createdAt: day(-1),
      nextTryAt: day(1),
    },
  });
  const now = new Date(NOW.getTime() + 3_600_000);
  const view = await getOverview(viewer, { ...roomAt(now), words });
  expect(view.down).toMatchObject({
    total: 2,
    rows: [{ cause: expect.any(String) }, { since: expect.any(String) }],
  });
  expect(view.live).toBe(countOf(({ gone }) => !gone));
  expect(view.troubled.map(({ needsYou }) => needsYou)).toEqual(
    view.troubled.map(({ needsYou }) => needsYou).toSorted((a, b) => b - a),
  );
  expect(view.versions).toMatchObject([
    { version: '19.3', instances: 1, tooOld: false },
    { version: '18.5', instances: 2, tooOld: false },
    { version: '12.10', instances: 1, tooOld: true },
    { version: null, instances: 1, live: 0 },
  ]);
  expect(view.certificates).toMatchObject({
    total: 1,
    rows: [{ host: 'gitlab.com', ends: '2026-12-05', over: false }],
  });
  expect(view.mails).toEqual({ waiting: 1, failed: 0 });
  expect(view.weeks[0]).toMatchObject({ from: '2026-11-24', to: '2026-11-30' });
});

it('shows an empty place as well', async () => {
  const { prisma } = database;
  await prisma.connection.deleteMany();
  const words = await createWords('en');
  const view = await getOverview(viewer, { ...roomAt(new Date(NOW.getTime() + 7_200_000)), words });
  expect(view).toMatchObject({ live: 0, never: 0, checks: { due: 0, waitingSeconds: 0 }, troubled: [] });
});
