import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { disconnectConnection } from '#lib/features/connections/disconnect-connection.ts';
import { recheckConnection } from '#lib/features/connections/recheck-connection.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { listReminders } from './list-reminders.ts';
import { remindDue } from './remind-due.ts';

const DAY_MS = 86_400_000;

let test: TestRoom;
let ada: Viewer;
let account: ReturnType<TestRoom['gitlab']['createUser']>;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.gitlab.reset();
  test.clock.now = new Date('2027-03-01T12:00:00Z');
  ada = await test.newViewer();
  account = test.gitlab.createUser({ username: 'ada', name: 'Ada' });
});

const tokenFor = (days: number) => {
  const expiresAt = addDays(calendarDateOf(test.clock.now), days);
  return test.gitlab.createToken({ user: account, scopes: ['read_user'], expiresAt }).token;
};
async function link(days: number, renew?: string): Promise<string> {
  const wish = { token: tokenFor(days), ...(renew ? { renew } : {}) };
  const { connection, verdict } = await linkAttempt(test, ada, wish);
  if (!connection) throw new Error(`Not linked: ${verdict}`);
  return connection.id;
}
/** Looks once a day, at nine. */
async function daysPass(count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    test.clock.now = new Date(test.clock.now.getTime() + DAY_MS);
    await remindDue(test.room);
  }
}
const told = async () => {
  const rows = await test.database.prisma.notice.findMany({
    where: { userId: ada.userId },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ key }) => Number(key.slice(key.lastIndexOf(':') + 1)));
};
const coming = async (id: string) => (await listReminders(ada, id, test.room))?.coming.map(({ on }) => on);

it('a link counts from its own day on', async () => {
  const id = await link(10);
  await remindDue(test.room);
  expect(await told()).toEqual([]);
  expect(await coming(id)).toEqual(['2027-03-04', '2027-03-08', '2027-03-10', '2027-03-11']);
  await daysPass(12);
  expect(await told()).toEqual([7, 3, 1, 0]);
});

it('a renewal to another day starts anew, and keeps quiet about the old one', async () => {
  const id = await link(10);
  await daysPass(4);
  expect(await told()).toEqual([7]);
  await link(20, id);
  await daysPass(21);
  expect(await told()).toEqual([7, 14, 7, 3, 1, 0]);
});

it('a renewal to the same day, and every re-check, tell nothing again', async () => {
  const id = await link(10);
  await daysPass(4);
  await link(6, id);
  await remindDue(test.room);
  await recheckConnection(ada, id, test.room);
  await remindDue(test.room);
  expect(await told()).toEqual([7]);
  await daysPass(7);
  expect(await told()).toEqual([7, 3, 1, 0]);
});

it('a token without an end is never reminded of, one that gets an end is', async () => {
  const { token } = test.gitlab.createToken({ user: account, scopes: ['read_user'], expiresAt: null });
  const { connection } = await linkAttempt(test, ada, { token });
  await daysPass(3);
  expect(await coming(connection?.id ?? '')).toEqual([]);
  await link(4, connection?.id ?? '');
  await daysPass(5);
  expect(await told()).toEqual([3, 1, 0]);
});

it('a disconnected one is quiet, and speaks again with its next token', async () => {
  const id = await link(10);
  await disconnectConnection(ada, { connectionId: id, revoke: false }, test.room);
  await daysPass(8);
  expect(await told()).toEqual([]);
  expect(await link(3)).toBe(id);
  await daysPass(4);
  expect(await told()).toEqual([1, 0]);
});
