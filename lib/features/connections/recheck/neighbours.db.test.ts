import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkMany, newAccountOn } from '#e2e/fixtures/link-many.ts';
import { openSweepTest, type SweepTest } from '#e2e/fixtures/sweep-test.ts';

let test: SweepTest;
beforeAll(async () => {
  test = await openSweepTest({ path: '/gitlab' });
  await test.startAnew();
});
afterAll(() => test.close());

it('one GitLab of a host that is gone is the trouble of its own connections, and gets no token', async () => {
  const { prisma } = test.database;
  const now = test.clock.now;
  // Another one, at the root of the same host, where nothing is any more.
  await linkMany({
    prisma,
    vaultKeys: test.room.vaultKeys,
    gitlab: { externalUrl: new URL(test.gitlab.url).origin, version: '18.5.0' },
    account: newAccountOn(test.gitlab),
    count: 2,
    now,
    dueAt: () => now,
  });
  const gone = await prisma.connection.findMany({ select: { id: true, tokenId: true } });
  const one = await test.link();
  await prisma.connection.updateMany({ data: { nextCheckAt: now } });
  const before = test.gitlab.requests.length;
  await test.pass(0.1, test.newSweeper());
  const rows = await prisma.connection.findMany({ where: { unreachable: 'gitlab.not_found' } });
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(gone.map(({ id }) => id)));
  expect(rows.every(({ problem }) => problem === null)).toBe(true);
  const asked = test.gitlab.requests.slice(before).filter(({ credential }) => credential !== null);
  expect(asked.map(({ tokenId }) => tokenId)).toEqual([one.token.id]);
  expect(await prisma.gitlabHost.findFirstOrThrow()).toMatchObject({ failures: 0, downSince: null });
});
