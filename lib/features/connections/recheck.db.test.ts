import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FakeToken, FakeUser } from '#e2e/fake-gitlab/model.ts';
import type { Trouble } from '#e2e/fake-gitlab/trouble.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { disconnectConnection } from './disconnect-connection.ts';
import { getConnection } from './get-connection.ts';
import { recheckConnection } from './recheck-connection.ts';
import type { AttemptView, ConnectionView } from './view.ts';

let test: TestRoom;
let viewer: Viewer;
let user: FakeUser;
let token: FakeToken;
let id: string;
beforeAll(async () => {
  test = await openTestRoom();
});
beforeEach(async () => {
  test.gitlab.reset();
  test.clock.now = new Date();
  viewer = await test.newViewer();
  user = test.gitlab.createUser({ username: 'ada' });
  token = test.gitlab.createToken({ user, expiresAt: '2099-01-01' });
  id = (await linkAttempt(test, viewer, { token: token.token })).connection?.id ?? '';
  later(1);
});
afterAll(() => test.close());

const later = (minutes: number): void => {
  test.clock.now = new Date(test.clock.now.getTime() + minutes * 60_000);
};

async function recheck(): Promise<AttemptView> {
  const rechecked = await recheckConnection(viewer, id, test.room);
  if (!rechecked.ok) throw new Error(rechecked.error);
  return rechecked.value;
}

async function current(): Promise<ConnectionView> {
  const connection = await getConnection(viewer, id, test.room);
  if (!connection) throw new Error('The connection is gone.');
  return connection;
}

describe('a re-check', () => {
  it('brings the facts up to date', async () => {
    user.username = 'ada.l';
    token.expiresAt = '2098-05-05';
    later(60);
    const attempt = await recheck();
    expect(attempt).toMatchObject({ verdict: 'ok', kind: 'recheck' });
    expect(await current()).toMatchObject({
      username: 'ada.l',
      expiresOn: '2098-05-05',
      status: 'healthy',
      checkedAt: test.clock.now.toISOString(),
    });
  });

  it.each([
    ['token.expired', () => Object.assign(token, { expiresAt: '2020-01-01' })],
    ['token.revoked', () => Object.assign(token, { revoked: true })],
    ['account.blocked', () => Object.assign(user, { state: 'blocked' })],
    ['scope.missing', () => Object.assign(token, { scopes: ['read_repository'] })],
  ] as const)('%s needs its owner at once, and a good answer clears it', async (code, change) => {
    const before = { ...token };
    change();
    expect((await recheck()).verdict).toBe(code);
    expect(await current()).toMatchObject({ status: 'needs_you', problem: code });
    Object.assign(token, before);
    user.state = 'active';
    expect((await recheck()).verdict).toBe('ok');
    expect(await current()).toMatchObject({ status: 'healthy', problem: null });
  });

  it('notices that the token belongs to somebody else', async () => {
    token.userId = test.gitlab.createUser({ username: 'eve' }).id;
    const attempt = await recheck();
    expect(attempt.verdict).toBe('account.other_user');
    expect(attempt.checks.find(({ name }) => name === 'who')).toMatchObject({
      status: 'failed',
      code: 'account.other_user',
    });
    expect(await current()).toMatchObject({
      status: 'needs_you',
      problem: 'account.other_user',
      username: 'ada',
    });
  });

  it.each<Trouble>([
    'workhorse_502',
    'rails_500',
    'maintenance',
    'rate_limited',
    'cloudflare_blocked',
    'html_401',
    'html_403',
    'oauth2_proxy_redirect',
    'moved_host',
    { manner: 'reset_before' },
  ])('under %j is unreachable and says nothing about the token, however long it lasts', async (trouble) => {
    const end = test.gitlab.behave(trouble);
    for (let hours = 0; hours < 3; hours += 1) {
      expect((await recheck()).verdict).toMatch(/^(?:gitlab|gateway|redirect|network)\./);
      later(60);
    }
    expect((await current()).status).toBe('unreachable');
    const row = await test.database.prisma.connection.findUniqueOrThrow({ where: { id } });
    expect(row.problem).toBeNull();
    expect(row.unreachableSince?.getTime()).toBe(test.clock.now.getTime() - 3 * 3_600_000);
    end();
    await recheck();
    expect(await current()).toMatchObject({ status: 'healthy', problem: null });
  });

  it('believes the plain 401 when it is said again ten minutes later, and says so before', async () => {
    test.gitlab.behave('unauthorized');
    const first = await recheck();
    expect(first.verdict).toBe('token.unknown');
    expect(first.evidence.confirmsAfter).toBe(new Date(test.clock.now.getTime() + 600_000).toISOString());
    expect((await current()).status).toBe('healthy');
    later(5);
    await recheck();
    expect((await current()).status).toBe('healthy');
    later(6);
    await recheck();
    expect(await current()).toMatchObject({ status: 'needs_you', problem: 'token.unknown' });
  });

  it('starts anew with the plain 401 after a good answer', async () => {
    const end = test.gitlab.behave('unauthorized');
    await recheck();
    end();
    later(5);
    await recheck();
    test.gitlab.behave('unauthorized');
    later(6);
    await recheck();
    expect((await current()).status).toBe('healthy');
  });

  it('keeps a problem through an outage', async () => {
    token.revoked = true;
    await recheck();
    test.gitlab.behave('workhorse_502');
    await recheck();
    expect(await current()).toMatchObject({ status: 'needs_you', problem: 'token.revoked' });
  });

  it('does not touch a token that was renewed meanwhile', async () => {
    token.revoked = true;
    const fresh = test.gitlab.createToken({ user });
    test.gitlab.behave({ delayMs: 300 }, { token });
    const checking = recheck();
    await expect
      .poll(() => test.gitlab.requests.some(({ tokenId, status }) => tokenId === token.id && status === null))
      .toBe(true);
    await linkAttempt(test, viewer, { token: fresh.token, renew: id });
    expect((await checking).verdict).toBe('token.revoked');
    expect((await current()).problem).toBeNull();
  });

  it('is not there for others, for nonsense, and for a disconnected one', async () => {
    const other = await test.newViewer();
    expect(await recheckConnection(other, id, test.room)).toEqual({ ok: false, error: 'not_found' });
    expect(await recheckConnection(viewer, 'nonsense', test.room)).toEqual({ ok: false, error: 'not_found' });
    await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room);
    expect(await recheckConnection(viewer, id, test.room)).toEqual({ ok: false, error: 'not_found' });
  });
});

describe('disconnecting', () => {
  it('takes the token out and keeps the row', async () => {
    const disconnected = await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room);
    expect(disconnected).toMatchObject({ ok: true, value: { id, status: 'disconnected' } });
    const row = await test.database.prisma.connection.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ sealedToken: null, sealedUnder: null });
    expect(token.revoked).toBe(false);
    const again = await disconnectConnection(viewer, { connectionId: id, revoke: true }, test.room);
    expect(again).toMatchObject({ ok: true, value: { status: 'disconnected' } });
  });

  it('revokes on GitLab first, declared as JSON', async () => {
    const disconnected = await disconnectConnection(viewer, { connectionId: id, revoke: true }, test.room);
    expect(disconnected).toMatchObject({ ok: true, value: { status: 'disconnected' } });
    expect(token.revoked).toBe(true);
    const sent = test.gitlab.requests.find(({ method }) => method === 'DELETE');
    expect(sent).toMatchObject({
      path: '/api/v4/personal_access_tokens/self',
      tokenId: token.id,
      status: 204,
    });
    expect(sent?.headers['content-type']).toBe('application/json');
    const verbs = await test.database.prisma.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(verbs.map(({ verb }) => verb)).toEqual([
      'connection.linked',
      'token.opened',
      'token.revoked',
      'connection.disconnected',
    ]);
  });

  it.each(['revoked', 'expired'] as const)(
    'counts a token that is %s already as revoked',
    async (trouble) => {
      test.gitlab.behave(trouble, { method: 'DELETE' });
      expect(await disconnectConnection(viewer, { connectionId: id, revoke: true }, test.room)).toMatchObject(
        { ok: true },
      );
    },
  );

  it.each(['workhorse_502', 'maintenance', 'unauthorized', 'insufficient_scope', 'moved_host'] as const)(
    'changes nothing where GitLab does not revoke (%s), and still works without',
    async (trouble) => {
      test.gitlab.behave(trouble, { method: 'DELETE' });
      const tried = await disconnectConnection(viewer, { connectionId: id, revoke: true }, test.room);
      expect(tried).toMatchObject({
        ok: false,
        error: expect.stringMatching(/^(?:gitlab|token|scope|redirect)\./),
      });
      expect((await current()).status).toBe('healthy');
      expect(
        await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room),
      ).toMatchObject({ ok: true });
    },
  );

  it('sends the token to nothing that is no GitLab', async () => {
    test.gitlab.behave('captive_portal', { withToken: false });
    const tried = await disconnectConnection(viewer, { connectionId: id, revoke: true }, test.room);
    expect(tried).toMatchObject({ ok: false });
    expect(test.gitlab.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  it('is not there for others', async () => {
    const other = await test.newViewer();
    const tried = await disconnectConnection(other, { connectionId: id, revoke: true }, test.room);
    expect(tried).toEqual({ ok: false, error: 'not_found' });
    expect(token.revoked).toBe(false);
  });
});
