import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Linked, openSweepTest, type SweepTest } from '#e2e/fixtures/sweep-test.ts';
import { recheckConnection } from '#lib/features/connections/recheck-connection.ts';

let test: SweepTest;
let one: Linked;
beforeAll(async () => {
  test = await openSweepTest();
});
beforeEach(async () => {
  await test.startAnew();
  await test.database.prisma.reachabilityPeriod.deleteMany();
  await test.database.prisma.instance.updateMany({ data: { certificate: {}, certificateSeenAt: null } });
  one = await test.link();
});
afterAll(() => test.close());

const periods = () => test.database.prisma.reachabilityPeriod.findMany({ orderBy: { since: 'asc' } });
const instance = () => test.database.prisma.instance.findFirstOrThrow();
const host = () => test.database.prisma.gitlabHost.findFirstOrThrow();

describe('the reachability of a host', () => {
  it('is written as its circuit opens and closes, once for each outage', async () => {
    const sweeper = test.newSweeper();
    for (const hours of [30, 30]) {
      const end = test.gitlab.behave('workhorse_502');
      await test.pass(hours, sweeper);
      end();
      await test.pass(30, sweeper);
    }
    const written = await periods();
    expect(written).toHaveLength(2);
    for (const { origin, code, since, until } of written) {
      expect([origin, code]).toEqual([test.gitlab.url, 'gitlab.unavailable']);
      expect(until?.getTime()).toBeGreaterThan(since.getTime());
    }
    expect((await host()).downSince).toBeNull();
  });

  it('goes by the circuit: while it is open the period is, from the same moment', async () => {
    test.gitlab.behave('workhorse_502');
    await test.pass(30, test.newSweeper());
    const { downSince } = await host();
    expect(await periods()).toMatchObject([{ since: downSince, until: null }]);
    expect(downSince).not.toBeNull();
  });

  it('is good again when somebody’s own check is answered', async () => {
    const end = test.gitlab.behave('workhorse_502');
    await test.pass(30, test.newSweeper());
    end();
    await recheckConnection(one.viewer, one.id, test.room);
    expect(await periods()).toMatchObject([{ until: test.clock.now }]);
  });
});

describe('the certificate of a known GitLab', () => {
  it('is kept by a link, with its chain and its end', async () => {
    const { certificate, certificateSeenAt, certificateEndsAt } = await instance();
    expect(certificate).toMatchObject({ subject: 'localhost', chain: [{}, {}] });
    expect(certificateSeenAt).toEqual(test.clock.now);
    expect(certificate).toMatchObject({ validTo: certificateEndsAt?.toISOString() });
  });

  it('is noted again by the sweep, at most once a day', async () => {
    const linkedAt = (await instance()).certificateSeenAt?.getTime() ?? 0;
    await test.pass(72, test.newSweeper());
    const seenAt = (await instance()).certificateSeenAt?.getTime() ?? 0;
    expect(seenAt).toBeGreaterThan(linkedAt + 24 * 3_600_000);
  });

  it('is noted at once where it is another one', async () => {
    const { id } = await instance();
    const other = { fingerprint256: 'an older one', chain: [] };
    await test.database.prisma.instance.update({ where: { id }, data: { certificate: other } });
    await recheckConnection(one.viewer, one.id, test.room);
    expect((await instance()).certificate).toMatchObject({ subject: 'localhost' });
  });
});
