import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { link, linkAttempt } from '#e2e/fixtures/connections-room.ts';
import { type Linked, openSweepTest, type SweepTest } from '#e2e/fixtures/sweep-test.ts';
import { OPEN_POLICY, type Policy } from '#lib/domain/policy.ts';
import { checkRefused } from '#lib/features/admin/instances/check-refused.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { readPolicy, writePolicy } from '#lib/infra/policy/policy-store.ts';
import { disconnectConnection } from './disconnect-connection.ts';
import { recheckConnection } from './recheck-connection.ts';
import type { RotationRoom } from './rotation/room.ts';
import { rotateConnection } from './rotation/rotate-connection.ts';

let test: SweepTest;
let dataDir: string;
beforeAll(async () => {
  test = await openSweepTest();
  dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-policy-'));
});
afterAll(async () => {
  await test.close();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  await test.startAnew();
  await test.database.prisma.policy.deleteMany();
  await test.database.prisma.instance.updateMany({ data: { access: 'default' } });
});

async function setPolicy(rules: Partial<Policy>): Promise<void> {
  const { prisma } = test.database;
  const { revision } = await readPolicy(prisma);
  const about = { revision, by: randomUUID(), now: test.clock.now };
  if (!(await writePolicy(prisma, { ...OPEN_POLICY, ...rules }, about))) throw new Error('Not written.');
}

const row = (id: string) => test.database.prisma.connection.findUniqueOrThrow({ where: { id } });
/** From here on. */
const asked = () => {
  const before = test.gitlab.requests.length;
  return () => test.gitlab.requests.length - before;
};
const newToken = (wish: { expiresAt?: string | null; scopes?: string[] } = {}) => {
  const user = test.gitlab.createUser();
  return test.gitlab.createToken({ user, expiresAt: '2027-06-04', scopes: ['read_user'], ...wish }).token;
};

async function recheck({ viewer, id }: Linked) {
  const rechecked = await recheckConnection(viewer, id, test.room);
  if (!rechecked.ok) throw new Error(rechecked.error);
  return rechecked.value;
}

describe('linking', () => {
  it('sends nothing to a host that is not allowed', async () => {
    await setPolicy({ allowedHosts: ['gitlab.com', '*.acme.io'] });
    const requests = asked();
    const attempt = await linkAttempt(test, await test.newViewer(), { token: newToken() });
    expect(attempt).toMatchObject({ verdict: 'policy.host', connection: null });
    expect(attempt.checks.map(({ name, status }) => [name, status])).toEqual([
      ['address', 'passed'],
      ['policy', 'failed'],
    ]);
    expect(requests()).toBe(0);
  });

  it('shows no token to a GitLab that is denied, and to one that is allowed in spite of the list', async () => {
    const { prisma } = test.database;
    await test.link();
    await prisma.instance.updateMany({ data: { access: 'denied' } });
    const requests = asked();
    expect((await linkAttempt(test, await test.newViewer(), { token: newToken() })).verdict).toBe(
      'policy.host',
    );
    expect(requests()).toBe(0);
    await prisma.instance.updateMany({ data: { access: 'allowed' } });
    await setPolicy({ allowedHosts: ['gitlab.com'] });
    expect((await linkAttempt(test, await test.newViewer(), { token: newToken() })).verdict).toBe('ok');
  });

  it.each<[string, Partial<Policy>, { expiresAt?: string | null; scopes?: string[] }]>([
    ['policy.scope', { forbiddenScopes: ['write_repository'] }, { scopes: ['api'] }],
    ['scope.missing', { requiredScopes: ['read_api'] }, {}],
    ['policy.lifetime', { maxLifetimeDays: 7 }, {}],
    ['policy.expiry_required', { expiryRequired: true }, { expiresAt: null }],
    [
      'ok',
      { forbiddenScopes: ['sudo'], maxLifetimeDays: 30, expiryRequired: true, requiredScopes: ['read_user'] },
      {},
    ],
  ])('ends with %s under %j', async (verdict, rules, wish) => {
    await setPolicy(rules);
    const attempt = await linkAttempt(test, await test.newViewer(), { token: newToken(wish) });
    expect(attempt.verdict).toBe(verdict);
    const policy = attempt.checks.find(({ name }) => name === 'policy');
    expect(policy?.status).toBe(
      verdict === 'ok' ? 'passed' : verdict === 'scope.missing' ? undefined : 'failed',
    );
  });

  it('shows no check of the policy where there is none', async () => {
    const attempt = await linkAttempt(test, await test.newViewer(), { token: newToken() });
    expect(attempt.checks.map(({ name }) => name)).not.toContain('policy');
  });
});

describe('re-checks', () => {
  it('open no token of a GitLab that is denied, and happen at once when it is allowed again', async () => {
    const { prisma } = test.database;
    const linked = await test.link();
    await prisma.instance.updateMany({ data: { access: 'denied' } });
    const uses = () => prisma.auditEvent.count({ where: { verb: 'token.opened', subjectId: linked.id } });
    const [requests, before] = [asked(), await uses()];
    expect((await recheck(linked)).verdict).toBe('policy.host');
    expect([requests(), await uses()]).toEqual([0, before]);
    await prisma.instance.updateMany({ data: { access: 'default' } });
    const { instanceId } = await row(linked.id);
    await checkRefused({ prisma, now: () => test.clock.now }, instanceId);
    expect((await row(linked.id)).nextCheckAt).toEqual(test.clock.now);
    await test.pass(0.5, test.newSweeper());
    expect(await row(linked.id)).toMatchObject({ problem: null });
  });

  it('need the owner while a rule is broken, and are well again when it is not; the token is not called dead', async () => {
    const linked = await test.link({ expiresAt: '2027-12-01' });
    await setPolicy({ maxLifetimeDays: 30 });
    expect((await recheck(linked)).verdict).toBe('policy.lifetime');
    const broken = await row(linked.id);
    expect(broken).toMatchObject({ problem: 'policy.lifetime', unreachable: null });
    expect(broken.nextCheckAt).not.toBeNull();
    await setPolicy({});
    expect((await recheck(linked)).verdict).toBe('ok');
    expect((await row(linked.id)).problem).toBeNull();
  });

  it('ask nothing of a host that is not allowed any more, and do not say that it answered', async () => {
    const { prisma } = test.database;
    const linked = await test.link();
    await prisma.gitlabHost.updateMany({ data: { failures: 3 } });
    await setPolicy({ allowedHosts: ['gitlab.com'] });
    const requests = asked();
    expect((await recheck(linked)).verdict).toBe('policy.host');
    expect(requests()).toBe(0);
    expect((await prisma.gitlabHost.findFirstOrThrow()).failures).toBe(3);
  });

  it('of the sweep obey a policy that changed', async () => {
    const linked = await test.link({ scopes: ['api'] });
    const sweeper = test.newSweeper();
    await setPolicy({ allowedHosts: ['gitlab.com'] });
    const requests = asked();
    await test.pass(27, sweeper);
    expect((await row(linked.id)).problem).toBe('policy.host');
    expect(requests()).toBe(0);
    await setPolicy({ forbiddenScopes: ['api'] });
    await test.pass(27, sweeper);
    expect((await row(linked.id)).problem).toBe('policy.scope');
    expect(requests()).toBeGreaterThan(0);
    await setPolicy({});
    await test.pass(27, sweeper);
    expect((await row(linked.id)).problem).toBeNull();
  });
});

describe('a connection that is switched off', () => {
  const off = (id: string) =>
    test.database.prisma.connection.update({ where: { id }, data: { disabledAt: test.clock.now } });

  it('is asked about by nobody', async () => {
    const linked = await test.link();
    await off(linked.id);
    const requests = asked();
    expect((await recheck(linked)).verdict).toBe('policy.disabled');
    await test.pass(27, test.newSweeper());
    const { viewer, id } = linked;
    expect(await disconnectConnection(viewer, { connectionId: id, revoke: true }, test.room)).toMatchObject({
      error: 'policy.disabled',
    });
    const renewal = await linkAttempt(test, viewer, { token: newToken(), renew: id });
    expect(renewal.verdict).toBe('policy.disabled');
    expect(requests()).toBe(0);
    expect((await row(id)).problem).toBe('policy.disabled');
  });

  it('is not switched on by linking its account once more', async () => {
    const { id, viewer, user, token } = await test.link();
    await off(id);
    const other = test.gitlab.createToken({ user, scopes: ['read_user'], expiresAt: '2027-06-04' });
    for (const text of [token.token, other.token]) {
      const end = await link(test, viewer, { token: text });
      expect(end).toMatchObject({ attempt: { verdict: 'policy.disabled' } });
    }
    expect((await row(id)).tokenId).toBe(BigInt(token.id));
  });

  it('can be disconnected all the same', async () => {
    const { id, viewer } = await test.link();
    await off(id);
    expect((await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room)).ok).toBe(
      true,
    );
  });
});

describe('a rotation', () => {
  const rotate = ({ id, viewer }: Linked) => {
    const { prisma, vaultKeys, net, now } = test.room;
    const holder = 'e7f1c8f2-0b8e-4a7e-9d1c-3a4a9f2f6a11';
    const log = createLogger('silent');
    const room: RotationRoom = {
      prisma,
      vaultKeys,
      net,
      now,
      log,
      dataDir,
      holder,
      deploymentId: holder,
      limitMs: 2_000,
    };
    return rotateConnection({ connectionId: id, userId: viewer.userId, actorId: viewer.userId }, room);
  };

  it('asks for no later day than the policy allows, and so mends a lifetime that is too long', async () => {
    const linked = await test.link({ expiresAt: '2027-12-01', scopes: ['api'] });
    await setPolicy({ maxLifetimeDays: 30 });
    await recheck(linked);
    expect((await rotate(linked)).kind).toBe('rotated');
    const { expiresOn, problem } = await row(linked.id);
    expect(expiresOn?.toISOString().slice(0, 10)).toBe('2027-06-04');
    expect(problem).toBeNull();
    test.clock.now = new Date(test.clock.now.getTime() + 60_000);
    expect((await recheck(linked)).verdict).toBe('ok');
  });

  it('does not happen on a host that is not allowed', async () => {
    const linked = await test.link({ scopes: ['api'] });
    await setPolicy({ allowedHosts: ['gitlab.com'] });
    const requests = asked();
    expect(await rotate(linked)).toEqual({ kind: 'off', obstacle: 'policy' });
    expect(requests()).toBe(0);
  });
});

it('lets the later of two changes of the policy know of the earlier', async () => {
  const { prisma } = test.database;
  const about = { revision: 0, by: randomUUID(), now: test.clock.now };
  const both = await Promise.all(
    ['a.example', 'b.example'].map((host) =>
      writePolicy(prisma, { ...OPEN_POLICY, allowedHosts: [host] }, about),
    ),
  );
  expect([...both].sort()).toEqual([false, true]);
  expect(await writePolicy(prisma, OPEN_POLICY, about)).toBe(false);
  expect((await readPolicy(prisma)).revision).toBe(1);
});
