import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settle, simulatedTime } from '#e2e/fixtures/simulated-time.ts';
import { openSweepTest, type SweepTest } from '#e2e/fixtures/sweep-test.ts';
import { sweepRound } from './sweep-round.ts';
import { straightenHosts } from './sweep-store.ts';
import { tellOutages } from './tell-outages.ts';

let test: SweepTest;
beforeAll(async () => {
  test = await openSweepTest();
});
beforeEach(() => test.startAnew());
afterAll(() => test.close());

const host = (): string => new URL(test.gitlab.url).host;
const selfOf = () => test.gitlab.requests.filter(({ path }) => path.endsWith('/self'));

async function linkMany(count: number): Promise<void> {
  const viewer = await test.newViewer();
  for (let index = 0; index < count; index += 1) await test.link({ viewer });
}

async function makeDue(): Promise<void> {
  const { now } = test.clock;
  const where = { nextCheckAt: { not: null } };
  await test.database.prisma.connection.updateMany({
    where,
    data: { nextCheckAt: now, checkedAt: new Date(0) },
  });
  await test.database.prisma.gitlabHost.updateMany({ data: { nextSweepAt: now } });
}

describe('sweepers side by side', () => {
  it('ask about each token once, and a host no faster than one alone', async () => {
    await linkMany(40);
    await makeDue();
    test.clock.now = new Date(test.clock.now.getTime() + 5_000);
    const before = selfOf().length;
    const requests = test.gitlab.requests.length;
    await test.pass(0.1, test.newSweeper(), test.newSweeper(), test.newSweeper());
    const ids = selfOf()
      .slice(before)
      .map(({ tokenId }) => tokenId);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
    const times = test.gitlab.requests.slice(requests).map(({ at }) => at.getTime());
    for (const [index, at] of times.entries())
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('keep to the rate that the operator gave a host, with two requests at a time at most', async () => {
    await linkMany(40);
    await makeDue();
    test.clock.now = new Date(test.clock.now.getTime() + 5_000);
    const rates = new Map([[host(), 10]]);
    const before = test.gitlab.requests.length;
    const started = test.clock.now.getTime();
    const sweeper = test.newSweeper({ rates });
    await test.pass(0.1, sweeper, test.newSweeper({ rates }));
    const times = test.gitlab.requests.slice(before).map(({ at }) => at.getTime() - started);
    expect(times.length).toBeGreaterThanOrEqual(41);
    expect(Math.max(...times.slice(0, 41))).toBeLessThan(6_000);
    for (const at of times)
      expect(times.filter((other) => other >= at && other < at + 1_000).length).toBeLessThanOrEqual(10);
    expect(test.gitlab.counts.openSockets).toBeLessThanOrEqual(2);
  });
});

describe('a sweeper that dies in the middle', () => {
  it('leaves its rows to others within five minutes, and what it says later does not count', async () => {
    await linkMany(8);
    await makeDue();
    // Its waits go by a clock of their own, which stops.
    const stopping = simulatedTime(test.clock);
    const dying = test.newSweeper({ pause: stopping.pause });
    await sweepRound(dying);
    await settle(stopping, [dying]);
    for (let second = 0; second < 4; second += 1) {
      stopping.moveTo(new Date(test.clock.now.getTime() + 1_000));
      await settle(stopping, [dying]);
    }
    const diedAt = test.clock.now;
    const before = selfOf().length;
    const in5 = { lte: new Date(diedAt.getTime() + 300_000) };
    const { prisma } = test.database;
    expect(await prisma.connection.count({ where: { nextCheckAt: in5 } })).toBe(8);
    expect(await prisma.gitlabHost.count({ where: { nextSweepAt: in5 } })).toBe(1);

    const other = test.newSweeper();
    await test.pass(200 / 3_600, other);
    expect(selfOf().length).toBe(before);
    await test.pass(200 / 3_600, other);
    expect(await prisma.connection.count({ where: { checkedAt: { gt: diedAt } } })).toBe(8);
    expect(selfOf().length).toBe(before + 8);

    const rows = await prisma.connection.findMany({ orderBy: { id: 'asc' } });
    const hostRow = await prisma.gitlabHost.findFirstOrThrow();
    await dying.close();
    expect(await prisma.connection.findMany({ orderBy: { id: 'asc' } })).toEqual(rows);
    expect(await prisma.gitlabHost.findFirstOrThrow()).toEqual(hostRow);
  });

  it('that is called off gives everything back at once', async () => {
    await linkMany(8);
    await makeDue();
    const stopping = simulatedTime(test.clock);
    const first = test.newSweeper({ pause: stopping.pause });
    await sweepRound(first);
    await settle(stopping, [first]);
    await first.close();
    const { prisma } = test.database;
    const soon = { lte: new Date(test.clock.now.getTime() + 5_000) };
    expect(await prisma.connection.count({ where: { nextCheckAt: soon } })).toBe(8);
    expect(await prisma.gitlabHost.count({ where: { nextSweepAt: soon } })).toBe(1);
    expect(await prisma.gitlabHost.findFirstOrThrow()).toMatchObject({ failures: 0, downSince: null });
  });
});

describe('a host that is down for a day', () => {
  it('is told of to each person once, with the number of their connections, and again the next time', async () => {
    const [one, other] = [await test.newViewer(), await test.newViewer()];
    for (const viewer of [one, one, one, other]) await test.link({ viewer });
    const dead = await test.link();
    dead.token.revoked = true;
    await makeDue();
    const sweeper = test.newSweeper();
    const { prisma } = test.database;
    const told = async () => {
      await Promise.all([tellOutages(sweeper.room), tellOutages(sweeper.room)]);
      return prisma.notice.findMany({ where: { kind: 'unreachable' }, orderBy: { createdAt: 'asc' } });
    };
    await test.pass(0.1, sweeper);
    const end = test.gitlab.behave('workhorse_502');
    await makeDue();
    await test.pass(0.2, sweeper);
    const { downSince } = await prisma.gitlabHost.findFirstOrThrow();
    test.time.moveTo(new Date((downSince?.getTime() ?? 0) + 86_399_000));
    expect(await told()).toEqual([]);
    test.time.moveTo(new Date((downSince?.getTime() ?? 0) + 86_400_000));
    expect(await told()).toHaveLength(2);
    test.time.moveTo(new Date(test.clock.now.getTime() + 3_600_000));
    const notices = await told();
    expect(notices).toHaveLength(2);
    const facts = notices.map(({ userId, data }) => [userId, (data as { facts: object }).facts]);
    const since = downSince?.toISOString();
    expect(new Map(facts as [string, object][])).toEqual(
      new Map([
        [one.userId, { code: 'gitlab.unavailable', since, connections: 3 }],
        [other.userId, { code: 'gitlab.unavailable', since, connections: 1 }],
      ]),
    );
    end();
    await test.pass(0.2, sweeper);
    expect(await prisma.gitlabHost.findFirstOrThrow()).toMatchObject({ downSince: null });
  });
});

it('a host that nobody was told of is found within the hour', async () => {
  await linkMany(1);
  const { prisma } = test.database;
  const { nextCheckAt } = await prisma.connection.findFirstOrThrow();
  await prisma.gitlabHost.deleteMany();
  await straightenHosts(prisma, test.clock.now);
  expect((await prisma.gitlabHost.findFirstOrThrow()).nextSweepAt).toEqual(nextCheckAt);
  await prisma.gitlabHost.updateMany({ data: { nextSweepAt: null } });
  await straightenHosts(prisma, test.clock.now);
  expect((await prisma.gitlabHost.findFirstOrThrow()).nextSweepAt).toEqual(nextCheckAt);
  const resting = new Date('2027-06-01T00:00:00Z');
  await prisma.gitlabHost.updateMany({ data: { nextSweepAt: resting, failures: 1 } });
  await straightenHosts(prisma, test.clock.now);
  expect((await prisma.gitlabHost.findFirstOrThrow()).nextSweepAt).toEqual(resting);
});
