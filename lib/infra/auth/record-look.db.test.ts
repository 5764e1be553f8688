import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { listLooks } from '#lib/features/connections/history/list-looks.ts';
import { recordLook } from './record-look.ts';
import type { Permitted, Viewer } from './viewer.ts';

let test: TestRoom;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());

async function linked(): Promise<{ owner: Viewer; id: string }> {
  const owner = await test.newViewer();
  const user = test.gitlab.createUser({ username: `ada${owner.userId.slice(-6)}`, name: 'Ada' });
  const { token } = test.gitlab.createToken({ user, scopes: ['read_user'] });
  const { connection } = await linkAttempt(test, owner, { token });
  if (!connection) throw new Error('not linked');
  return { owner, id: connection.id };
}

async function newStaff(name: string): Promise<Permitted<'connection:see-all'>> {
  const viewer = await test.newViewer();
  await test.room.prisma.user.update({ where: { id: viewer.userId }, data: { role: 'support', name } });
  return viewer as Permitted<'connection:see-all'>;
}

it('tells the owner of each look once, however often it is reloaded', async () => {
  const { owner, id } = await linked();
  const [grace, bo] = [await newStaff('Grace'), await newStaff('Bo')];
  const look = (by = grace) => recordLook(by, id, 'connection', test.room);
  const reloaded = await Promise.all(Array.from({ length: 6 }, () => look()));
  expect(reloaded.filter(Boolean)).toHaveLength(1);
  expect(await look()).toBe(false);
  expect(await look(bo)).toBe(true);
  test.clock.now = new Date(Date.now() + 11 * 60_000);
  expect(await look()).toBe(true);
  const looks = await listLooks(owner, id, test.room);
  expect(looks.map(({ who }) => who)).toEqual(['Support: Grace', 'Support: Bo', 'Support: Grace']);
});

it('says nothing of the owner’s own looks, nor of a connection that is none', async () => {
  const { owner, id } = await linked();
  const own = owner as Permitted<'connection:see-all'>;
  expect(await recordLook(own, id, 'sheet', test.room)).toBe(false);
  const grace = await newStaff('Grace');
  expect(await recordLook(grace, 'nonsense', 'sheet', test.room)).toBe(false);
  expect(await recordLook(grace, crypto.randomUUID(), 'sheet', test.room)).toBe(false);
  expect(
    await test.room.prisma.auditEvent.count({ where: { subjectId: id, verb: 'connection.viewed' } }),
  ).toBe(0);
});
