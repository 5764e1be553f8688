import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FakeToken } from '#e2e/fake-gitlab/model.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Check } from '#lib/domain/outcome.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import { disconnectConnection } from '../disconnect-connection.ts';
import { getAttempt } from '../get-attempt.ts';
import { listLooks } from '../history/list-looks.ts';
import { listTimeline } from '../history/list-timeline.ts';
import { recheckConnection } from '../recheck-connection.ts';
import { getReplay } from './get-replay.ts';
import { getReplayOffer } from './get-replay-offer.ts';
import { replayDiagnosis } from './replay-diagnosis.ts';
import type { ReplayView } from './view.ts';

let test: TestRoom;
let owner: Viewer;
let bo: Permitted<'connection:diagnose'>;
let token: FakeToken;
let id: string;
let linkedAs: string;
beforeAll(async () => {
  test = await openTestRoom();
});
beforeEach(async () => {
  test.gitlab.reset();
  test.clock.now = new Date();
  [owner, bo] = [await test.newViewer(), await newStaff('Bo')];
  const user = test.gitlab.createUser({ username: 'ada' });
  token = test.gitlab.createToken({ user, scopes: ['api', 'read_user'], expiresAt: '2099-01-01' });
  const { connection, reference } = await linkAttempt(test, owner, { token: token.token });
  id = connection?.id ?? '';
  linkedAs = reference;
  later(60);
});
afterAll(() => test.close());

const REASON = 'Ada says that nothing arrives';

const later = (minutes: number): void => {
  test.clock.now = new Date(test.clock.now.getTime() + minutes * 60_000);
};

async function newStaff(name: string): Promise<Permitted<'connection:diagnose'>> {
  const viewer = await test.newViewer();
  await test.room.prisma.user.update({ where: { id: viewer.userId }, data: { role: 'support', name } });
  return viewer as Permitted<'connection:diagnose'>;
}

async function replay(subject: string, tell?: (check: Check) => void): Promise<ReplayView> {
  const replayed = await replayDiagnosis(bo, { subject, reason: REASON }, test.room, tell);
  if (!replayed.ok) throw new Error(replayed.error);
  const view = await getReplay(bo, replayed.value, test.room);
  if (!view) throw new Error('No replay was kept.');
  return view;
}

const stored = () => test.room.prisma.connection.findUniqueOrThrow({ where: { id } });
const changesOf = ({ checks }: ReplayView) =>
  Object.fromEntries(
    checks.filter(({ change }) => change !== 'same').map(({ name, change }) => [name, change]),
  );

describe('a replay of a stored connection', () => {
  it('says that all is as it was, and changes nothing', async () => {
    const before = await stored();
    const told: string[] = [];
    const view = await replay(linkedAs, ({ name }) => told.push(name));
    expect(view).toMatchObject({
      by: 'Support: Bo',
      reason: REASON,
      tokenless: false,
      connectionId: id,
      before: { reference: linkedAs, good: true },
      now: { good: true },
      summary: { tone: 'ok', title: 'All is well, as it was' },
      facts: [],
    });
    expect(changesOf(view)).toEqual({});
    expect(told).toEqual(['address', 'reach', 'certificate', 'gitlab', 'token', 'who', 'scopes', 'expiry']);
    expect(await stored()).toEqual(before);
  });

  it('shows what has changed, and leaves the verdict to the connection’s own check, at once', async () => {
    token.revoked = true;
    const before = await stored();
    const view = await replay(id);
    expect(view.summary).toMatchObject({ tone: 'bad', title: 'It fails now' });
    expect(changesOf(view)).toEqual({ token: 'broken', who: 'gone', scopes: 'gone', expiry: 'gone' });
    expect(await stored()).toEqual({ ...before, nextCheckAt: test.clock.now });
  });

  it('finds a mended one, which its own check then confirms', async () => {
    token.revoked = true;
    await recheckConnection(owner, id, test.room);
    const dead = await stored();
    expect(dead).toMatchObject({ problem: 'token.revoked', nextCheckAt: null });
    const reference = (
      await test.room.prisma.attempt.findFirstOrThrow({
        where: { connectionId: id, kind: 'recheck' },
      })
    ).reference;
    token.revoked = false;
    token.scopes = ['read_user'];
    later(5);
    const view = await replay(reference);
    expect(view.summary).toEqual({
      tone: 'ok',
      title: 'It works now',
      text: 'Mended since then: Token accepted.',
    });
    expect(changesOf(view)).toEqual({ token: 'mended', who: 'new', scopes: 'new', expiry: 'new' });
    expect(await stored()).toEqual({ ...dead, nextCheckAt: test.clock.now });
    const sinceLink = await replay(linkedAs);
    expect(sinceLink.facts).toEqual([{ title: 'Scopes', before: 'api, read_user', now: 'read_user' }]);
  });

  it('is told to its owner, with the reason, and never as a try of theirs', async () => {
    const { reference } = await replay(linkedAs);
    const looks = await listLooks(owner, id, test.room);
    expect(looks.map(({ who, what }) => `${who}: ${what}`)).toEqual([
      `Support: Bo: Replayed the diagnosis: ${REASON}`,
    ]);
    const { attempts } = await listTimeline(owner, id, undefined, test.room);
    expect(attempts[0]).toMatchObject({ reference, replayed: { by: 'support', reason: REASON } });
    expect(await getAttempt(owner, reference, test.room)).toBeNull();
  });

  it('is in the audit log before the token is opened, and holds no token', async () => {
    const { reference } = await replay(id);
    const { prisma } = test.room;
    const events = await prisma.auditEvent.findMany({
      where: { subjectId: id, actorId: bo.userId },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ verb, facts }) => [verb, facts])).toEqual([
      ['connection.replayed', { reference, comparedWith: linkedAs, reason: REASON }],
      ['token.opened', { purpose: 'replay' }],
    ]);
    const attempt = await prisma.attempt.findUniqueOrThrow({ where: { reference } });
    expect(attempt).toMatchObject({ kind: 'replay', userId: owner.userId, actorId: bo.userId });
    expect(JSON.stringify(attempt)).not.toContain(token.token);
  });

  it('is refused where nothing may be asked', async () => {
    const refused = async (subject: string) => {
      const replayed = await replayDiagnosis(bo, { subject, reason: REASON }, test.room);
      return replayed.ok ? 'replayed' : replayed.error;
    };
    for (const unknown of ['nonsense', crypto.randomUUID(), '0000-0000'])
      expect(await refused(unknown)).toBe('not_found');
    const { prisma } = test.room;
    const asked = test.gitlab.requests.length;
    await prisma.connection.update({ where: { id }, data: { disabledAt: test.clock.now } });
    expect(await refused(id)).toBe('disabled');
    expect((await getReplayOffer(bo, id, test.room))?.ready).toBe(false);
    expect(test.gitlab.requests).toHaveLength(asked);
    await prisma.connection.update({ where: { id }, data: { disabledAt: null } });
    await disconnectConnection(owner, { connectionId: id, revoke: false }, test.room);
    expect(await refused(id)).toBe('disconnected');
    expect(await prisma.auditEvent.count({ where: { subjectId: id, verb: 'connection.replayed' } })).toBe(0);
  });

  it('is made six times in ten minutes and no more, whoever asks', async () => {
    const replayed = await Promise.all(
      Array.from({ length: 8 }, async () =>
        replayDiagnosis(await newStaff('Cy'), { subject: id, reason: REASON }, test.room),
      ),
    );
    expect(replayed.filter(({ ok }) => ok)).toHaveLength(6);
    const [refused] = replayed.filter(({ ok }) => !ok);
    expect(refused).toEqual({ ok: false, error: 'limit.exceeded' });
  });
});

describe('a replay of a link that failed', () => {
  const failed = async (wish: { token: string; extraCaCerts?: readonly string[] }) => {
    const { extraCaCerts = test.room.net.extraCaCerts } = wish;
    const room = { ...test.room, net: { ...test.room.net, extraCaCerts } };
    return linkAttempt({ ...test, room }, owner, { token: wish.token });
  };

  it('sees that a certificate is trusted by now, without any token', async () => {
    const { reference, outcome } = await failed({ token: token.token, extraCaCerts: [] });
    expect(outcome?.code).toBe('tls.untrusted');
    expect((await getReplayOffer(bo, reference, test.room))?.text).toContain('not kept');
    const view = await replay(reference);
    expect(view).toMatchObject({
      tokenless: true,
      connectionId: null,
      summary: { tone: 'ok', title: 'The way to this GitLab is clear now' },
    });
    expect(changesOf(view)).toEqual({ certificate: 'mended', gitlab: 'new' });
    const tokens = test.gitlab.requests.filter(({ headers }) => 'private-token' in headers);
    const after = await replay(view.reference);
    expect(after.summary.title).toBe('All is well, as it was');
    expect(test.gitlab.requests.filter(({ headers }) => 'private-token' in headers)).toHaveLength(
      tokens.length,
    );
  });

  it('says so where only the token could tell', async () => {
    const user = test.gitlab.createUser({ username: 'bob' });
    const poor = test.gitlab.createToken({ user, scopes: ['read_repository'] });
    const { reference, outcome } = await failed({ token: poor.token });
    expect(outcome?.code).toBe('scope.missing');
    const view = await replay(reference);
    expect(view.summary).toMatchObject({ tone: 'info', title: 'Nothing on the way has changed' });
    expect((await getReplayOffer(bo, reference, test.room))?.past).toMatchObject([
      { reference: view.reference, who: 'Support: Bo', outcome: 'GitLab answers', good: true },
    ]);
  });

  it('needs an address', async () => {
    const { reference } = await linkAttempt(test, owner, { token: token.token, hostname: 'http://' });
    const replayed = await replayDiagnosis(bo, { subject: reference, reason: REASON }, test.room);
    expect(replayed).toEqual({ ok: false, error: 'no_address' });
  });
});
