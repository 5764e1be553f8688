import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FakeToken } from '#e2e/fake-gitlab/model.ts';
import { link, linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { originOf } from '#lib/infra/net/origin-of.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { disconnectConnection } from '../disconnect-connection.ts';
import { recheckConnection } from '../recheck-connection.ts';
import { chooseRotation, rotateOwn } from './choose-rotation.ts';
import { getRotation } from './get-rotation.ts';
import { recoverRotations } from './recover-rotations.ts';
import type { RotationRoom } from './room.ts';
import { rotateConnection } from './rotate-connection.ts';
import { rotateDue } from './rotate-due.ts';

let test: TestRoom;
let room: RotationRoom;
const SELF_ROTATE = '/api/v4/personal_access_tokens/self/rotate';

beforeAll(async () => {
  test = await openTestRoom();
  const { prisma, vaultKeys, net, now } = test.room;
  const holder = randomUUID();
  room = {
    prisma,
    vaultKeys,
    net,
    now,
    log: createLogger('silent'),
    dataDir: await mkdtemp(path.join(tmpdir(), 'patchbay-rotation-')),
    holder,
    deploymentId: holder,
    limitMs: 2_000,
  };
});
afterAll(async () => {
  await test.close();
  await rm(room.dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  test.gitlab.reset();
  test.clock.now = new Date('2027-05-05T10:00:00Z');
  await test.database.prisma.connection.deleteMany();
  await test.database.prisma.notice.deleteMany();
});

type Linked = { id: string; viewer: Viewer; token: FakeToken };

async function linked(scopes = ['read_user', 'self_rotate']): Promise<Linked> {
  const viewer = await test.newViewer();
  const user = test.gitlab.createUser();
  const token = test.gitlab.createToken({ user, scopes, expiresAt: '2027-06-04' });
  const { connection } = await linkAttempt(test, viewer, { token: token.token });
  if (!connection) throw new Error('not linked');
  return { id: connection.id, viewer, token };
}

const rotate = ({ id, viewer }: Linked, how: Partial<RotationRoom> = {}) =>
  rotateConnection({ connectionId: id, userId: viewer.userId, actorId: viewer.userId }, { ...room, ...how });

async function stored({ id }: Linked) {
  const { prisma, vaultKeys: keys } = room;
  const row = await prisma.connection.findUniqueOrThrow({ where: { id }, include: { rotation: true } });
  const token = await openToken({ prisma, keys, connectionId: id, purpose: 'rotate', actorId: null });
  const alive = test.gitlab.tokens.filter(({ revoked }) => !revoked).map((one) => one.token);
  return { row, held: token?.reveal(), alive };
}
const posts = () => test.gitlab.requests.filter(({ method }) => method === 'POST');

describe('a rotation', () => {
  it('replaces the token, its date and everything that goes by it', async () => {
    const one = await linked();
    expect(await rotate(one)).toMatchObject({ kind: 'rotated', attempt: { kind: 'rotate', verdict: 'ok' } });
    const { row, held, alive } = await stored(one);
    expect(alive).toEqual([held]);
    expect(row).toMatchObject({ rotation: null, problem: null, expiresOn: new Date('2027-06-04T00:00:00Z') });
    expect(await readdir(path.join(room.dataDir, 'spool'))).toEqual([]);
    expect(posts()).toHaveLength(1);
    expect(await room.prisma.notice.findMany()).toMatchObject([{ kind: 'rotated' }]);
  });

  it('asks again with the day before the one that GitLab names', async () => {
    const one = await linked();
    test.gitlab.settings.maxLifetimeDays = 20;
    expect(await rotate(one)).toMatchObject({ kind: 'rotated' });
    const { row } = await stored(one);
    expect(row.expiresOn).toEqual(new Date('2027-05-24T00:00:00Z'));
    expect(posts()).toHaveLength(2);
  });

  it.each([['maintenance', 'gitlab.maintenance']] as const)(
    '%s leaves the old token as it was',
    async (trouble, verdict) => {
      const one = await linked();
      test.gitlab.behave(trouble, { method: 'POST' });
      expect(await rotate(one)).toMatchObject({ kind: 'refused', attempt: { verdict } });
      const { row, held, alive } = await stored(one);
      expect(alive).toEqual([held]);
      expect(row.rotation).toBeNull();
    },
  );

  it.each([
    ['the answer is lost', { manner: 'reset_after_work' }],
    ['the answer is cut off', { manner: 'reset_in_body' }],
  ] as const)('where %s, the owner is told and nothing lives that nobody holds', async (_, trouble) => {
    const one = await linked();
    test.gitlab.behave(trouble, { path: SELF_ROTATE, times: 1 });
    expect(await rotate(one)).toEqual({ kind: 'open' });
    expect(await rotate(one)).toEqual({ kind: 'off', obstacle: 'open' });
    await recoverRotations(room);
    expect(posts()).toHaveLength(1);
    test.clock.now = new Date(test.clock.now.getTime() + 600_001);
    await recoverRotations(room);
    const { row, alive } = await stored(one);
    expect(alive).toEqual([]);
    expect(row).toMatchObject({ rotation: null, problem: 'token.revoked', nextCheckAt: null });
    const [notice] = await room.prisma.notice.findMany();
    expect(notice).toMatchObject({
      kind: 'needs_you',
      data: { facts: { code: 'token.revoked', lost: true } },
    });
  });

  it('whose request was lost has never happened', async () => {
    const one = await linked();
    test.gitlab.behave({ manner: 'reset_before' }, { path: SELF_ROTATE, times: 1 });
    expect(await rotate(one)).toEqual({ kind: 'open' });
    test.clock.now = new Date(test.clock.now.getTime() + 600_001);
    await recoverRotations(room);
    const { row, held, alive } = await stored(one);
    expect(alive).toEqual([held]);
    expect(row).toMatchObject({ rotation: null, problem: null });
    expect(posts()).toHaveLength(1);
  });

  it('that comes after it was given up leaves nothing alive that nobody holds', async () => {
    const one = await linked();
    test.gitlab.behave({ manner: 'reset_before' }, { path: SELF_ROTATE, times: 1 });
    await rotate(one);
    test.clock.now = new Date(test.clock.now.getTime() + 600_001);
    await recoverRotations(room);
    // What was held back on the way arrives now.
    expect(await rotatePast(one.token.token)).toBe(200);
    await recheckConnection(one.viewer, one.id, test.room);
    await recoverRotations(room);
    const { row, alive } = await stored(one);
    expect(alive).toEqual([]);
    expect(row).toMatchObject({ rotation: null, problem: 'token.revoked' });
    await recheckConnection(one.viewer, one.id, test.room);
    expect((await stored(one)).row.rotation).toBeNull();
  });

  it('keeps whoever wants to disconnect or renew waiting until its end is known', async () => {
    const one = await linked();
    test.gitlab.behave({ manner: 'reset_after_work' }, { path: SELF_ROTATE, times: 1 });
    await rotate(one);
    const wish = { connectionId: one.id, revoke: false };
    expect(await disconnectConnection(one.viewer, wish, test.room)).toEqual({ ok: false, error: 'rotating' });
    const fresh = test.gitlab.createToken({ user: userOf(one), scopes: ['read_user'] });
    const renewal = await link(test, one.viewer, { token: fresh.token, renew: one.id });
    const form = expect.stringMatching(/new token/);
    expect(renewal).toMatchObject({ type: 'refused', state: { messages: { form } } });
  });

  it('of an answer that holds no token is cleared up like one without an answer', async () => {
    const one = await linked();
    const answer = { status: 200, headers: {}, rails: true, body: '{"id":7}' };
    test.gitlab.behave({ answer }, { path: SELF_ROTATE, times: 1 });
    expect(await rotate(one)).toEqual({ kind: 'open' });
    test.clock.now = new Date(test.clock.now.getTime() + 4_000_000);
    await recoverRotations(room);
    const { row, held, alive } = await stored(one);
    expect(alive).toEqual([held]);
    expect(row).toMatchObject({ rotation: null, problem: null });
  });

  it('waits for GitLab no longer than it may', async () => {
    const one = await linked();
    test.gitlab.behave({ delayMs: 60_000 }, { path: SELF_ROTATE, times: 1 });
    const started = performance.now();
    expect(await rotate(one, { limitMs: 300 })).toEqual({ kind: 'open' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each([
    ['the scope is missing', ['read_user'], '18.5.0-ee', 'scope'],
    ['GitLab is too old', ['api'], '16.9.0', 'version'],
  ] as const)('is not begun where %s', async (_, scopes, version, obstacle) => {
    const one = await linked([...scopes]);
    await room.prisma.instance.updateMany({ data: { version } });
    expect(await rotate(one)).toEqual({ kind: 'off', obstacle });
    expect(posts()).toHaveLength(0);
    await room.prisma.instance.updateMany({ data: { version: '18.5.0-ee' } });
  });

  it('is not begun by a copy of the database, nor while somebody else holds the same token', async () => {
    const one = await linked();
    expect(await rotate(one, { deploymentId: randomUUID() })).toEqual({ kind: 'off', obstacle: 'copied' });
    await linkAttempt(test, await test.newViewer(), { token: one.token.token });
    expect(await rotate(one)).toEqual({ kind: 'off', obstacle: 'shared' });
    expect(posts()).toHaveLength(0);
  });

  it('comes by itself at 80 % of life, one for each host at a time, and after a refusal not before a day', async () => {
    const both = [await linked(), await linked()];
    for (const { viewer, id } of both)
      await chooseRotation(viewer, { connectionId: id, automatic: true }, room);
    await rotateDue(room, undefined, 0);
    expect(posts()).toHaveLength(0);
    test.clock.now = new Date('2027-05-29T12:00:00Z');
    await rotateDue({ ...room, deploymentId: randomUUID() }, undefined, 0);
    test.gitlab.behave('maintenance', { method: 'POST', times: 1 });
    await rotateDue(room, undefined, 0);
    expect(posts()).toHaveLength(1);
    await rotateDue(room, undefined, 0);
    await rotateDue(room, undefined, 0);
    expect(posts()).toHaveLength(2);
    const told = await room.prisma.notice.findMany({ orderBy: { kind: 'asc' } });
    expect(told.map(({ kind }) => kind)).toEqual(['rotated', 'rotation_failed']);
    test.clock.now = new Date('2027-05-30T16:00:00Z');
    await rotateDue(room, undefined, 0);
    expect(posts()).toHaveLength(3);
    for (const one of both) expect((await stored(one)).row.problem).toBeNull();
  });
});

function userOf({ token }: Linked) {
  const user = test.gitlab.users.find(({ id }) => id === token.userId);
  if (!user) throw new Error('nobody');
  return user;
}

/** A rotation that Patchbay knows nothing of. */
async function rotatePast(token: string): Promise<number> {
  const { signal } = new AbortController();
  const channel = openChannel(originOf(test.gitlab.url), room.net, { signal });
  const headers = { 'private-token': token, 'content-type': 'application/json' };
  const body = '{"expires_at":"2027-06-01"}';
  const answered = await channel.request({ method: 'POST', path: SELF_ROTATE, headers, body });
  await channel.close();
  return answered.ok ? answered.value.status : 0;
}

describe('the panel', () => {
  const view = async ({ viewer, id }: Linked) => getRotation(viewer, id, { ...room, words: test.room.words });

  it('says the date, why not, what is going on, and when it comes by itself', async () => {
    const one = await linked();
    expect(await view(one)).toMatchObject({ state: 'ready', reason: null, automatic: false, nextOn: null });
    await chooseRotation(one.viewer, { connectionId: one.id, automatic: true }, room);
    expect(await view(one)).toMatchObject({ until: '4 Jun 2027', automatic: true, nextOn: '29 May 2027' });
    test.gitlab.behave({ manner: 'reset_after_work' }, { path: SELF_ROTATE, times: 1 });
    await rotate(one);
    expect(await view(one)).toMatchObject({ state: 'running' });
    test.clock.now = new Date(test.clock.now.getTime() + 200_000);
    expect(await view(one)).toMatchObject({ state: 'recovering' });
    const without = await linked(['read_user']);
    expect(await view(without)).toMatchObject({ state: 'off', reason: expect.stringMatching(/self_rotate/) });
  });

  it('is nobody else’s', async () => {
    const one = await linked();
    const other = await test.newViewer();
    expect(await view({ ...one, viewer: other })).toBeNull();
    expect(await rotateOwn(other, one.id, room)).toEqual({ kind: 'not_found' });
    expect(await chooseRotation(other, { connectionId: one.id, automatic: true }, room)).toBe(false);
    expect(posts()).toHaveLength(0);
  });
});
