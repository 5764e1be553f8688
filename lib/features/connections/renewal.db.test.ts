import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';

let test: TestRoom;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());

async function linked() {
  const viewer = await test.newViewer();
  const user = test.gitlab.createUser();
  const old = test.gitlab.createToken({ user, name: 'old' });
  const { connection } = await linkAttempt(test, viewer, { token: old.token });
  if (!connection) throw new Error('not linked');
  return { viewer, user, old, id: connection.id };
}

const stored = (id: string) =>
  test.room.prisma.connection.findUniqueOrThrow({
    where: { id },
    select: { gitlabUserId: true, accountKey: true, username: true, tokenName: true, label: true },
  });
const replacedIn = ({ evidence }: { evidence: Readonly<Record<string, unknown>> }) => evidence.replaced;

describe('the token that a renewal replaces', () => {
  it('is revoked once the new one is stored, where that was wished', async () => {
    const { viewer, user, old, id } = await linked();
    const fresh = test.gitlab.createToken({ user, name: 'fresh' });
    const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id, revokeOld: true });
    expect(renewed).toMatchObject({ verdict: 'ok', connection: { id, tokenName: 'fresh' } });
    expect(replacedIn(renewed)).toBe('revoked');
    expect([old.revoked, fresh.revoked]).toEqual([true, false]);
    const { prisma } = test.room;
    expect(await prisma.auditEvent.count({ where: { subjectId: id, verb: 'token.revoked' } })).toBe(1);
  });

  it('stays where that was not wished, and where the new one does not pass', async () => {
    const { viewer, user, old, id } = await linked();
    const fresh = test.gitlab.createToken({ user });
    const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id });
    expect(replacedIn(renewed)).toBeUndefined();
    const poor = test.gitlab.createToken({ user, scopes: ['read_repository'] });
    await linkAttempt(test, viewer, { token: poor.token, renew: id, revokeOld: true });
    expect([old.revoked, fresh.revoked, poor.revoked]).toEqual([false, false, false]);
  });

  it('is never the one that has just been entered again, nor one that another connection holds', async () => {
    const { viewer, user, old, id } = await linked();
    const again = await linkAttempt(test, viewer, { token: old.token, renew: id, revokeOld: true });
    expect(replacedIn(again)).toBe('held');
    await linkAttempt(test, await test.newViewer(), { token: old.token });
    const fresh = test.gitlab.createToken({ user });
    const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id, revokeOld: true });
    expect(replacedIn(renewed)).toBe('held');
    expect(old.revoked).toBe(false);
  });

  it('is told of where GitLab refuses; the renewal stands', async () => {
    const { viewer, user, old, id } = await linked();
    const fresh = test.gitlab.createToken({ user, name: 'fresh' });
    const end = test.gitlab.behave('maintenance', { method: 'DELETE' });
    const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id, revokeOld: true });
    end();
    expect(renewed.verdict).toBe('ok');
    expect(replacedIn(renewed)).toBe('gitlab.maintenance');
    expect(await stored(id)).toMatchObject({ tokenName: 'fresh' });
    expect(old.revoked).toBe(false);
  });

  it.each([
    ['refuses', 'forbidden', 'account.forbidden'],
    ['is away', 'workhorse_502', 'gitlab.unavailable'],
    ['hangs up', { manner: 'reset_before' }, 'network.reset'],
    // GitLab has done it, and nobody can know: then it is not called revoked.
    ['hangs up afterwards', { manner: 'reset_after_work' }, 'network.reset'],
  ] as const)(
    'may live on where GitLab %s, and the connection has the new one',
    async (name, trouble, code) => {
      const { viewer, user, old, id } = await linked();
      const fresh = test.gitlab.createToken({ user, name: 'fresh' });
      const end = test.gitlab.behave(trouble, { method: 'DELETE' });
      const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id, revokeOld: true });
      end();
      expect([renewed.verdict, replacedIn(renewed)]).toEqual(['ok', code]);
      expect(old.revoked).toBe(name.endsWith('afterwards'));
      expect(await stored(id)).toMatchObject({ tokenName: 'fresh' });
    },
  );

  it('is told to be possibly alive from the commit on, should the process end before it is revoked', async () => {
    const { viewer, user, id } = await linked();
    const fresh = test.gitlab.createToken({ user, name: 'fresh' });
    const end = test.gitlab.behave({ delayMs: 1_500 }, { method: 'DELETE' });
    const renewing = linkAttempt(test, viewer, { token: fresh.token, renew: id, revokeOld: true });
    const inBetween = await vi.waitUntil(
      () => test.room.prisma.attempt.findFirst({ where: { connectionId: id, kind: 'renew' } }),
      { timeout: 5_000 },
    );
    expect(inBetween).toMatchObject({ verdict: 'ok', evidence: { replaced: 'asked' } });
    expect(await stored(id)).toMatchObject({ tokenName: 'fresh' });
    end();
    expect(replacedIn(await renewing)).toBe('revoked');
  });

  it('counts as revoked where it had ended already', async () => {
    const { viewer, user, old, id } = await linked();
    old.revoked = true;
    const fresh = test.gitlab.createToken({ user });
    const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id, revokeOld: true });
    expect(replacedIn(renewed)).toBe('revoked');
  });
});

describe('a renewal with another account’s token', () => {
  const renew = (viewer: Viewer, token: string, id: string, changeAccount: boolean) =>
    linkAttempt(test, viewer, { token, renew: id, changeAccount });

  it('is asked about, and then the connection is that account’s', async () => {
    const { viewer, id } = await linked();
    await test.room.prisma.connection.update({ where: { id }, data: { label: 'work' } });
    const grace = test.gitlab.createUser({ username: 'grace' });
    const { token } = test.gitlab.createToken({ user: grace });
    const asked = await renew(viewer, token, id, false);
    expect(asked).toMatchObject({ verdict: 'account.other_user', evidence: { otherAccount: true } });
    expect(await renew(viewer, token, id, true)).toMatchObject({ verdict: 'ok', kind: 'renew' });
    expect(await stored(id)).toMatchObject({
      gitlabUserId: BigInt(grace.id),
      accountKey: `user:${grace.id}`,
      username: 'grace',
      label: 'work',
    });
    const { prisma } = test.room;
    const audit = await prisma.auditEvent.findMany({ where: { subjectId: id, verb: 'connection.renewed' } });
    expect(audit.map(({ facts }) => facts)).toMatchObject([{ to: 'grace' }]);
  });

  it('leaves no name of the account before, where the new one does not tell its own', async () => {
    const { viewer, id } = await linked();
    const grace = test.gitlab.createUser();
    const { token } = test.gitlab.createToken({ user: grace, scopes: ['read_repository'] });
    const modest = { ...test, room: { ...test.room, requiredScopes: ['read_repository'] } };
    const changed = await linkAttempt(modest, viewer, { token, renew: id, changeAccount: true });
    expect(changed.verdict).toBe('ok');
    expect(await stored(id)).toMatchObject({ gitlabUserId: BigInt(grace.id), username: null });
  });

  it('never makes two connections of one account', async () => {
    const { viewer, id } = await linked();
    const grace = test.gitlab.createUser();
    const first = test.gitlab.createToken({ user: grace });
    await linkAttempt(test, viewer, { token: first.token });
    const second = test.gitlab.createToken({ user: grace });
    const tried = await renew(viewer, second.token, id, true);
    expect(tried.verdict).toBe('link.duplicate');
    expect((await stored(id)).gitlabUserId).not.toBe(BigInt(grace.id));
  });
});
