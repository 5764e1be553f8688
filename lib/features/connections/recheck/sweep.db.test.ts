import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromOutside, json, text } from '#e2e/fake-gitlab/answers.ts';
import type { Trouble } from '#e2e/fake-gitlab/trouble.ts';
import { linkAttempt } from '#e2e/fixtures/connections-room.ts';
import { type Linked, openSweepTest, type SweepTest } from '#e2e/fixtures/sweep-test.ts';
import { disconnectConnection } from '#lib/features/connections/disconnect-connection.ts';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Sweeper } from './sweeper.ts';

let test: SweepTest;
let sweeper: Sweeper;
let one: Linked;
beforeAll(async () => {
  test = await openSweepTest();
});
beforeEach(async () => {
  await test.startAnew();
  one = await test.link();
  sweeper = test.newSweeper();
});
afterAll(() => test.close());

const DAY = 24;
const pass = (hours: number): Promise<void> => test.pass(hours, sweeper);
const asked = () => test.gitlab.requests.filter(({ credential }) => credential !== null);
const attempts = (id = one.id) =>
  test.database.prisma.attempt.findMany({ where: { connectionId: id, kind: 'recheck' } });
const notices = () => test.database.prisma.notice.findMany({ orderBy: { createdAt: 'asc' } });
const makeDue = async (): Promise<void> => {
  const { now } = test.clock;
  await test.database.prisma.connection.updateMany({ data: { nextCheckAt: now } });
  await test.database.prisma.gitlabHost.updateMany({ data: { nextSweepAt: now } });
};
const rowOf = (id = one.id) => test.database.prisma.connection.findUniqueOrThrow({ where: { id } });

async function current(linked = one): Promise<ConnectionView> {
  const connection = await getConnection(linked.viewer, linked.id, test.room);
  if (!connection) throw new Error('The connection is gone.');
  return connection;
}

describe('a good token', () => {
  it('is asked about once a day with one request, and leaves no trace but the time', async () => {
    const before = asked().length;
    await pass(6 * DAY);
    const self = asked().slice(before);
    expect(self.length).toBeGreaterThanOrEqual(5);
    expect(self.length).toBeLessThanOrEqual(7);
    expect(new Set(self.map(({ path }) => path))).toEqual(new Set(['/api/v4/personal_access_tokens/self']));
    expect(await current()).toMatchObject({ status: 'healthy' });
    expect(await attempts()).toEqual([]);
    expect(await notices()).toEqual([]);
    expect((await rowOf()).verifiedAt.getTime()).toBeGreaterThan(test.clock.now.getTime() - 27 * 3_600_000);
  });

  it('is asked about every six hours in its last week', async () => {
    const near = await test.link({ expiresAt: '2027-05-11' });
    const before = asked().length;
    await pass(2 * DAY);
    const about = asked()
      .slice(before)
      .filter(({ tokenId }) => tokenId === near.token.id);
    expect(about.length).toBeGreaterThanOrEqual(7);
    expect(about.length).toBeLessThanOrEqual(9);
  });

  it('brings home a new name of the account within eight days, and new dates and scopes at once', async () => {
    one.user.username = 'ada.lovelace';
    Object.assign(one.token, { expiresAt: '2098-05-05', scopes: ['read_user', 'read_api'] });
    await test.database.prisma.connection.updateMany({ data: { nextReminderAt: null } });
    await pass(27);
    expect(await current()).toMatchObject({ expiresOn: '2098-05-05', scopes: ['read_user', 'read_api'] });
    expect((await rowOf()).nextReminderAt).toEqual((await rowOf()).remindersFrom);
    expect(await attempts()).toHaveLength(1);
    await pass(8 * DAY);
    expect(await current()).toMatchObject({ username: 'ada.lovelace' });
    expect(await attempts()).toHaveLength(2);
    expect(await notices()).toEqual([]);
  });
});

describe('GitLab’s verdict', () => {
  it.each([
    ['token.expired', () => Object.assign(one.token, { expiresAt: '2027-05-05' })],
    ['token.revoked', () => Object.assign(one.token, { revoked: true })],
  ] as const)('%s counts at once, is told once, and ends the checks', async (code, change) => {
    change();
    const before = asked().length;
    await pass(5 * DAY);
    expect(await current()).toMatchObject({ status: 'needs_you', problem: code });
    expect(asked().length - before).toBe(1);
    expect((await rowOf()).nextCheckAt).toBeNull();
    expect(await attempts()).toMatchObject([
      { verdict: code, reference: expect.stringMatching(/^.{4}-.{4}$/) },
    ]);
    const since = (await rowOf()).problemSince?.toISOString();
    expect(await notices()).toMatchObject([
      { kind: 'needs_you', key: `needs-you:${one.id}:${since}`, data: { facts: { code } } },
    ]);
    expect((await test.database.prisma.gitlabHost.findFirstOrThrow()).nextSweepAt).toBeNull();
  });

  it.each([
    ['account.blocked', () => Object.assign(one.user, { state: 'blocked' })],
    ['scope.missing', () => Object.assign(one.token, { scopes: ['read_repository'] })],
    ['account.other_user', () => Object.assign(one.token, { userId: test.gitlab.createUser().id })],
  ] as const)('%s is told once and asked about daily, until it is over', async (code, change) => {
    const { scopes, userId } = one.token;
    change();
    const before = asked().length;
    await pass(4 * DAY);
    expect(await current()).toMatchObject({ status: 'needs_you', problem: code });
    expect(asked().length - before).toBeGreaterThanOrEqual(3);
    expect(asked().length - before).toBeLessThanOrEqual(5);
    expect(await attempts()).toHaveLength(1);
    expect(await notices()).toHaveLength(1);
    Object.assign(one.token, { scopes, userId });
    one.user.state = 'active';
    await pass(27);
    expect(await current()).toMatchObject({ status: 'healthy', problem: null });
    expect(await attempts()).toHaveLength(2);
    expect(await notices()).toHaveLength(1);
  });

  it('believes the plain 401 when it is said again ten minutes later', async () => {
    test.gitlab.behave('unauthorized');
    const before = asked().length;
    while (asked().length === before) await pass(0.1);
    expect(await current()).toMatchObject({ status: 'healthy' });
    const { unknownSince, nextCheckAt } = await rowOf();
    expect((nextCheckAt?.getTime() ?? 0) - (unknownSince?.getTime() ?? 0)).toBeGreaterThanOrEqual(600_000);
    await pass(0.2);
    expect(await current()).toMatchObject({ status: 'needs_you', problem: 'token.unknown' });
    await pass(3 * DAY);
    expect(asked().length - before).toBe(2);
    expect(await attempts()).toHaveLength(1);
    expect(await notices()).toHaveLength(1);
  });

  it('forgets a plain 401 that a good answer follows', async () => {
    const end = test.gitlab.behave('unauthorized', { times: 1 });
    await pass(2 * DAY);
    end();
    expect(await rowOf()).toMatchObject({ unknownSince: null, problem: null });
    expect(await attempts()).toEqual([]);
  });

  it('is not told where the reminder of the last day says it already', async () => {
    const dated = await test.link({ expiresAt: '2027-05-06' });
    const paused = await test.link({ expiresAt: '2027-05-06' });
    await test.database.prisma.connection.update({
      where: { id: paused.id },
      data: { remindersPausedAt: test.clock.now },
    });
    await pass(2 * DAY);
    expect(await current(dated)).toMatchObject({ status: 'needs_you', problem: 'token.expired' });
    expect((await notices()).map(({ connectionId }) => connectionId)).toEqual([paused.id]);
  });
});

describe('an outage', () => {
  it.each<Trouble>([
    'workhorse_502',
    'rails_500',
    'maintenance',
    'rate_limited_no_wait',
    'cloudflare_blocked',
    'cloudflare_challenge',
    'html_401',
    'html_403',
    'oauth2_proxy_redirect',
    'captive_portal',
    'moved_host',
    { manner: 'reset_before' },
  ])(
    'of %j is the host’s: no token changes, nobody is told, and it is over with the first good answer',
    async (trouble) => {
      await Promise.all(Array.from({ length: 3 }, () => test.link()));
      const end = test.gitlab.behave(trouble);
      await makeDue();
      await pass(0.5);
      const host = await test.database.prisma.gitlabHost.findFirstOrThrow();
      expect(host.downCode).toMatch(/^(?:gitlab|gateway|redirect|network)\./);
      expect(await current()).toMatchObject({
        status: 'unreachable',
        problem: host.downCode,
        unreachableSince: host.downSince?.toISOString(),
      });
      // One probe every five minutes.
      const before = test.gitlab.counts.requests;
      await pass(1);
      expect(test.gitlab.counts.requests - before).toBeGreaterThanOrEqual(10);
      expect(test.gitlab.counts.requests - before).toBeLessThanOrEqual(13);
      expect(await attempts()).toEqual([]);
      expect(await notices()).toEqual([]);
      end();
      await pass(0.1);
      expect(await test.database.prisma.gitlabHost.findFirstOrThrow()).toMatchObject({
        failures: 0,
        downSince: null,
      });
      expect(await current()).toMatchObject({ status: 'healthy' });
      expect(test.log.map(({ msg }) => msg)).toEqual(['a host does not answer', 'a host answers again']);
    },
  );

  it('sends no token to what stands in GitLab’s place', async () => {
    const before = asked().length;
    test.gitlab.behave('captive_portal', { withToken: false });
    await makeDue();
    await pass(1);
    expect(asked().length).toBe(before);
  });

  it('for requests with a token only is an outage, too', async () => {
    await Promise.all(Array.from({ length: 9 }, () => test.link()));
    const end = test.gitlab.behave('html_403', { withToken: true });
    await makeDue();
    await pass(3);
    const host = await test.database.prisma.gitlabHost.findFirstOrThrow();
    expect(host.downSince).not.toBeNull();
    const touched = await test.database.prisma.connection.count({ where: { unreachable: { not: null } } });
    expect(touched).toBeLessThanOrEqual(6);
    expect(await test.database.prisma.connection.count({ where: { problem: { not: null } } })).toBe(0);
    end();
    await pass(7);
    expect(await test.database.prisma.connection.count({ where: { unreachable: { not: null } } })).toBe(0);
    expect(await test.database.prisma.gitlabHost.findFirstOrThrow()).toMatchObject({ downSince: null });
  });

  it('is over when somebody’s own check is answered', async () => {
    const end = test.gitlab.behave('workhorse_502');
    await makeDue();
    await pass(0.5);
    expect(await current()).toMatchObject({ status: 'unreachable' });
    end();
    const other = await test.link();
    expect(await current()).toMatchObject({ status: 'healthy' });
    expect(await current(other)).toMatchObject({ status: 'healthy' });
  });

  it('waits as long as GitLab asks, within a day', async () => {
    await test.link();
    const answer = (seconds: string) => ({
      answer: fromOutside(text(429, 'Retry later\n', { 'Retry-After': seconds })),
    });
    const end = test.gitlab.behave(answer('7200'));
    const before = test.gitlab.counts.requests;
    while (test.gitlab.counts.requests === before) await pass(0.25);
    const first = test.gitlab.counts.requests;
    await pass(1.7);
    expect(test.gitlab.counts.requests).toBe(first);
    await pass(0.6);
    expect(test.gitlab.counts.requests).toBe(first + 1);
    end();
    test.gitlab.behave(answer('99999999'));
    await pass(3);
    const second = test.gitlab.counts.requests;
    await pass(20);
    expect(test.gitlab.counts.requests).toBe(second);
    await pass(5);
    expect(test.gitlab.counts.requests).toBe(second + 1);
  });

  it('slows down where GitLab says that few requests are left', async () => {
    await Promise.all(Array.from({ length: 29 }, () => test.link()));
    await makeDue();
    const low = { 'RateLimit-Limit': '60', 'RateLimit-Remaining': '11' };
    test.gitlab.behave(
      { answer: json(401, { message: '401 Unauthorized' }, low) },
      { withToken: false, times: 1 },
    );
    const before = test.gitlab.requests.length;
    await pass(0.1);
    const times = test.gitlab.requests.slice(before).map(({ at }) => at.getTime());
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(gaps.slice(0, 9).every((gap) => gap === 1_000)).toBe(true);
    expect(gaps.slice(12).every((gap) => gap >= 2_000)).toBe(true);
  });
});

describe('one connection’s own trouble of the way', () => {
  it('stays on its row, is told after a day and once, and passes', async () => {
    const other = await test.link();
    const end = test.gitlab.behave('cloudflare_blocked', { token: one.token });
    await pass(2 * DAY);
    expect(await current()).toMatchObject({ status: 'unreachable', problem: 'gateway.blocked' });
    expect(await current(other)).toMatchObject({ status: 'healthy' });
    expect(await test.database.prisma.gitlabHost.findFirstOrThrow()).toMatchObject({ downSince: null });
    await pass(3 * DAY);
    const { unreachableSince } = await rowOf();
    expect(await attempts()).toHaveLength(1);
    const told = await notices();
    expect(told).toMatchObject([
      { kind: 'unreachable', userId: one.viewer.userId, data: { facts: { connections: 1 } } },
    ]);
    const waited = (told[0]?.createdAt.getTime() ?? 0) - (unreachableSince?.getTime() ?? 0);
    expect(waited / 3_600_000).toBeGreaterThanOrEqual(DAY);
    expect(waited / 3_600_000).toBeLessThan(DAY + 1);
    end();
    await pass(7);
    expect(await current()).toMatchObject({ status: 'healthy' });
    expect(await attempts()).toHaveLength(2);
    expect(await notices()).toHaveLength(1);
  });
});

describe('behind our back', () => {
  it('a token that two people hold is two connections, checked each', async () => {
    const viewer = await test.newViewer();
    await linkAttempt(test, viewer, { token: one.token.token });
    const before = asked().length;
    await pass(26.5);
    expect(asked().length - before).toBe(2);
    one.token.revoked = true;
    await pass(27);
    expect(await test.database.prisma.connection.count({ where: { problem: 'token.revoked' } })).toBe(2);
    expect(new Set((await notices()).map(({ userId }) => userId))).toEqual(
      new Set([viewer.userId, one.viewer.userId]),
    );
  });

  it('a restored backup with an old token asks nothing of GitLab that would end the new one', async () => {
    const fresh = test.gitlab.createToken({ user: one.user });
    Object.assign(fresh, { familyId: one.token.familyId });
    one.token.revoked = true;
    await pass(3 * DAY);
    expect(await current()).toMatchObject({ problem: 'token.revoked' });
    expect(fresh.revoked).toBe(false);
  });

  it('a token that is being rotated is left alone', async () => {
    await test.database.prisma.rotationIntent.create({
      data: {
        connectionId: one.id,
        userId: one.viewer.userId,
        fingerprint: '',
        expiresOn: new Date('2027-06-01'),
        deploymentId: one.viewer.userId,
        holder: '',
        startedAt: test.clock.now,
        recoverAt: test.clock.now,
      },
    });
    one.token.revoked = true;
    const before = asked().length;
    await pass(30);
    expect(asked().length).toBe(before);
    expect(await rowOf()).toMatchObject({ problem: null });
  });

  it('what was renewed or disconnected while its answer was on the way is not touched', async () => {
    const other = await test.link();
    one.token.revoked = true;
    other.token.revoked = true;
    const fresh = test.gitlab.createToken({ user: one.user, expiresAt: '2099-01-01' });
    let held = false;
    test.gitlab.behave({ delayMs: 300 });
    const passing = test.pass(30, sweeper);
    await expect
      .poll(
        () =>
          (held ||= test.gitlab.requests.some(
            ({ tokenId, status }) => tokenId === one.token.id && status === null,
          )),
        { interval: 5 },
      )
      .toBe(true);
    await linkAttempt(test, one.viewer, { token: fresh.token, renew: one.id });
    await disconnectConnection(other.viewer, { connectionId: other.id, revoke: false }, test.room);
    await passing;
    expect(await rowOf()).toMatchObject({ problem: null });
    expect(await rowOf(other.id)).toMatchObject({ problem: null, nextCheckAt: null });
  });
});

describe('the vault', () => {
  it('opens the tokens of one visit under one audit event, which names them', async () => {
    const other = await test.link();
    await makeDue();
    await pass(0.1);
    const events = await test.database.prisma.auditEvent.findMany({
      where: { verb: 'token.opened' },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(events).toMatchObject([
      { actorId: null, subjectType: 'vault', facts: { purpose: 'sweep', rows: 2 } },
    ]);
    const { connections } = (events[0]?.facts ?? {}) as { connections?: string };
    expect(new Set(connections?.split(' '))).toEqual(new Set([one.id, other.id]));
  });

  it('that does not open one token opens the others', async () => {
    const other = await test.link();
    const { sealedToken } = await rowOf(other.id);
    await test.database.prisma.connection.update({ where: { id: one.id }, data: { sealedToken } });
    await pass(2 * DAY);
    expect(
      test.log.filter(({ msg }) => msg === 'a stored token does not open').length,
    ).toBeGreaterThanOrEqual(1);
    expect((await rowOf(other.id)).verifiedAt.getTime()).toBeGreaterThan(
      test.clock.now.getTime() - 27 * 3_600_000,
    );
    expect(await rowOf()).toMatchObject({ problem: null, unreachable: null });
  });
});
