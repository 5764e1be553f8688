import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { disconnectConnection } from '../disconnect-connection.ts';
import { getConnection } from '../get-connection.ts';
import { recheckConnection } from '../recheck-connection.ts';
import { forgetConnection } from './forget-connection.ts';
import { getTold } from './get-told.ts';
import { listLooks } from './list-looks.ts';
import { listTimeline } from './list-timeline.ts';

let test: TestRoom;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());

async function linked(): Promise<{ viewer: Viewer; id: string }> {
  const viewer = await test.newViewer();
  const user = test.gitlab.createUser({ username: `ada${viewer.userId.slice(-6)}`, name: 'Ada' });
  const { token } = test.gitlab.createToken({ user, scopes: ['read_user'] });
  const { connection } = await linkAttempt(test, viewer, { token });
  if (!connection) throw new Error('not linked');
  return { viewer, id: connection.id };
}

it('tells all attempts, twenty at a time, to nobody but the owner', async () => {
  const { viewer, id } = await linked();
  for (let count = 0; count < 24; count += 1) {
    test.clock.now = new Date(test.clock.now.getTime() + 60_000);
    await recheckConnection(viewer, id, test.room);
  }
  const first = await listTimeline(viewer, id, undefined, test.room);
  expect(first.attempts).toHaveLength(20);
  const second = await listTimeline(viewer, id, first.older, test.room);
  expect(second.attempts).toHaveLength(5);
  expect(second.older).toBeNull();
  const all = [...first.attempts, ...second.attempts];
  expect(new Set(all.map(({ reference }) => reference)).size).toBe(25);
  expect(all.map(({ startedAt }) => startedAt)).toEqual(
    all
      .map(({ startedAt }) => startedAt)
      .toSorted()
      .toReversed(),
  );
  expect(all.at(-1)?.kind).toBe('link');
  expect((await listTimeline(viewer, id, 'nonsense', test.room)).attempts).toHaveLength(20);
  const other = await test.newViewer();
  expect(await listTimeline(other, id, undefined, test.room)).toEqual({ attempts: [], older: null });
  expect((await listTimeline(viewer, 'nonsense', undefined, test.room)).attempts).toEqual([]);
});

it('names who had the token used, and who looked', async () => {
  const { viewer, id } = await linked();
  await recheckConnection(viewer, id, test.room);
  const { prisma } = test.room;
  const grace = await prisma.user.create({
    data: { email: 'grace@example.test', name: 'Grace', role: 'support' },
  });
  const look = { subjectType: 'connection', subjectId: id, facts: {} } as const;
  await prisma.$transaction((tx) =>
    appendAuditEvent(tx, { verb: 'connection.viewed', actorId: grace.id, ...look }),
  );
  await prisma.user.delete({ where: { id: grace.id } });
  const grown = await prisma.user.create({ data: { email: 'bo@example.test', name: 'Bo', role: 'support' } });
  await prisma.$transaction((tx) =>
    appendAuditEvent(tx, { verb: 'connection.viewed', actorId: grown.id, ...look }),
  );
  const looks = await listLooks(viewer, id, test.room);
  expect(looks.map(({ who, what }) => `${who}: ${what}`)).toEqual([
    'Support: Bo: Looked at this connection',
    'Somebody who has left: Looked at this connection',
    'You: Check on demand',
  ]);
  expect(await listLooks(await test.newViewer(), id, test.room)).toEqual([]);
});

it('forgets a disconnected one only, and only its owner’s', async () => {
  const { viewer, id } = await linked();
  const forget = (by: Viewer, connectionId = id) => forgetConnection(by, connectionId, test.room);
  expect(await forget(viewer)).toBe(false);
  await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room);
  expect(await forget(await test.newViewer())).toBe(false);
  expect(await forget(viewer, 'nonsense')).toBe(false);
  expect(await forget(viewer)).toBe(true);
  expect(await forget(viewer)).toBe(false);
  expect(await getConnection(viewer, id, test.room)).toBeNull();
  expect(await test.room.prisma.attempt.count({ where: { userId: viewer.userId } })).toBe(0);
  expect(
    await test.room.prisma.auditEvent.count({ where: { subjectId: id, verb: 'connection.deleted' } }),
  ).toBe(1);
});

it('keeps what an administrator switched off, or its account could be linked again', async () => {
  const { viewer, id } = await linked();
  const off = { problem: 'policy.disabled', disabledAt: new Date(), disabledReason: 'Left the team' };
  await test.room.prisma.connection.update({ where: { id }, data: off });
  await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room);
  expect(await forgetConnection(viewer, id, test.room)).toBe(false);
  expect(await getConnection(viewer, id, test.room)).not.toBeNull();
});

it('tells a re-check that has just been made, to its owner and on its own connection', async () => {
  const { viewer, id } = await linked();
  const other = await linked();
  const rechecked = await recheckConnection(viewer, id, test.room);
  if (!rechecked.ok) throw new Error('not re-checked');
  const { reference } = rechecked.value;
  expect(await getTold(viewer, id, reference, test.room)).toMatchObject({ code: 'ok', reference });
  expect(await getTold(viewer, other.id, reference, test.room)).toBeNull();
  expect(await getTold(other.viewer, id, reference, test.room)).toBeNull();
  for (const forged of ['Your token was stolen', undefined, [reference]])
    expect(await getTold(viewer, id, forged, test.room)).toBeNull();
  const { attempts } = await listTimeline(viewer, id, undefined, test.room);
  const link = attempts.find(({ kind }) => kind === 'link')?.reference;
  expect(await getTold(viewer, id, link, test.room)).toBeNull();
  test.clock.now = new Date(test.clock.now.getTime() + 600_000);
  expect(await getTold(viewer, id, reference, test.room)).toBeNull();
});
