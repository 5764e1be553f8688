import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FakeToken, FakeUser } from '#e2e/fake-gitlab/model.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { type SimulatedTime, simulatedTime, sweepUntil } from '#e2e/fixtures/simulated-time.ts';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { makeSweeper, type Sweeper } from './sweeper.ts';

let test: TestRoom;
let time: SimulatedTime;
let sweeper: Sweeper;
let viewer: Viewer;
let user: FakeUser;
let token: FakeToken;
let id: string;
const open: Sweeper[] = [];
beforeAll(async () => {
  test = await openTestRoom();
  time = simulatedTime(test.clock);
});
beforeEach(async () => {
  await test.database.prisma.connection.deleteMany();
  await test.database.prisma.gitlabHost.deleteMany();
  test.gitlab.reset();
  test.clock.now = new Date('2027-05-05T10:00:00Z');
  viewer = await test.newViewer();
  user = test.gitlab.createUser({ username: 'ada' });
  token = test.gitlab.createToken({ user, expiresAt: '2099-01-01' });
  id = (await linkAttempt(test, viewer, { token: token.token })).connection?.id ?? '';
  sweeper = newSweeper();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
afterAll(() => test.close());

function newSweeper(rates: ReadonlyMap<string, number> = new Map()): Sweeper {
  const { prisma, vaultKeys, net, requiredScopes } = test.room;
  const log = createLogger('silent');
  const { now, pause } = time;
  const made = makeSweeper({ prisma, vaultKeys, net, requiredScopes, rates, log, now, pause });
  open.push(made);
  return made;
}

const hours = (count: number): Date => new Date(test.clock.now.getTime() + count * 3_600_000);
const pass = (count: number, ...others: Sweeper[]): Promise<void> =>
  sweepUntil(hours(count), time, [sweeper, ...others]);
const rowOf = (which = id) => test.database.prisma.connection.findUniqueOrThrow({ where: { id: which } });
void rowOf;

async function current(): Promise<ConnectionView> {
  const connection = await getConnection(viewer, id, test.room);
  if (!connection) throw new Error('The connection is gone.');
  return connection;
}

describe('a good token', () => {
  it('is asked about once a day with one request, and leaves no trace but the time', async () => {
    const before = test.gitlab.requests.length;
    await pass(24 * 10);
    const asked = test.gitlab.requests.slice(before).filter(({ credential }) => credential);
    expect(asked.length).toBeGreaterThanOrEqual(9);
    expect(asked.length).toBeLessThanOrEqual(13);
    expect(await current()).toMatchObject({ status: 'healthy' });
    expect(await test.database.prisma.attempt.count({ where: { connectionId: id } })).toBe(1);
  });
});
