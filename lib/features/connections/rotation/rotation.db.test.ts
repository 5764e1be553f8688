import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FakeToken } from '#e2e/fake-gitlab/model.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { recoverRotations } from './recover-rotations.ts';
import type { RotationRoom } from './room.ts';
import { rotateConnection } from './rotate-connection.ts';

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
});
