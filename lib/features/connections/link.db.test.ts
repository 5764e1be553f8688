import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { link, linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { verifyAuditChain } from '#lib/infra/audit-seals/verify-audit-chain.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { disconnectConnection } from './disconnect-connection.ts';
import { getAttempt } from './get-attempt.ts';
import { getConnection } from './get-connection.ts';
import { listTimeline } from './history/list-timeline.ts';
import { listConnections } from './list-connections.ts';
import { listSchema } from './schema.ts';
import { tellAsItGoes } from './tell-as-it-goes.ts';
import type { ConnectEvent } from './view.ts';

const ALL = listSchema.parse({});

let test: TestRoom;
let viewer: Viewer;
beforeAll(async () => {
  test = await openTestRoom();
});
beforeEach(async () => {
  test.gitlab.reset();
  viewer = await test.newViewer();
});
afterAll(() => test.close());

const rowsOf = (userId: string) => test.database.prisma.connection.findMany({ where: { userId } });
const attemptsOf = (userId: string) => test.database.prisma.attempt.findMany({ where: { userId } });
const auditOf = (subjectId: string) =>
  test.database.prisma.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });

async function open(connectionId: string): Promise<string | undefined> {
  const { prisma, vaultKeys: keys } = test.room;
  return (await openToken({ prisma, keys, connectionId, purpose: 'recheck', actorId: null }))?.reveal();
}

it('keeps under which ids the request and each of GitLab’s answers are logged', async () => {
  const user = test.gitlab.createUser({ username: 'ada', name: 'Ada L.' });
  const { token } = test.gitlab.createToken({ user, scopes: ['read_user'] });
  const requestId = '3f1c9a52-6d0e-4a4e-9a7e-0a8f5f1f2b3c';
  const traced = { ...test, room: { ...test.room, requestId } };
  const { reference } = await linkAttempt(traced, viewer, { token });
  const row = await test.database.prisma.attempt.findFirstOrThrow({
    where: { reference, traces: { has: requestId } },
  });
  const correlationIds = row.traces.filter((trace) => /^[0-9A-Z]{26}$/.test(trace));
  // Is it a GitLab, the token, the account, the version.
  expect(correlationIds).toHaveLength(4);
  expect(correlationIds).toContain((row.evidence as { correlationId: string }).correlationId);
});

describe('a first link', () => {
  it('tells every check, stores the token sealed, and shows the connection', async () => {
    const user = test.gitlab.createUser({ username: 'ada', name: 'Ada L.' });
    const { token } = test.gitlab.createToken({
      user,
      scopes: ['read_user'],
      name: 'patchbay',
      expiresAt: '2099-11-21',
    });
    const events: ConnectEvent[] = [];
    const attempt = await linkAttempt(test, viewer, { token, tell: (event) => events.push(event) });

    expect(attempt.verdict).toBe('ok');
    expect(events[0]).toEqual({ type: 'understood', baseUrl: test.gitlab.url });
    const names = [
      'address',
      'reach',
      'certificate',
      'gitlab',
      'token',
      'who',
      'scopes',
      'expiry',
      'duplicate',
      'saved',
    ];
    expect(attempt.checks.map(({ name }) => name)).toEqual(names);
    expect(events.flatMap((event) => (event.type === 'check' ? [event.check.name] : []))).toEqual(names);

    const [connection] = (await listConnections(viewer, ALL, test.room)).connections;
    expect(connection).toMatchObject({
      instanceUrl: test.gitlab.url,
      username: 'ada',
      displayName: 'Ada L.',
      tokenName: 'patchbay',
      scopes: ['read_user'],
      status: 'healthy',
      expiresOn: '2099-11-21',
      problem: null,
    });
    expect(attempt.connection).toEqual(connection);
    const [row] = await rowsOf(viewer.userId);
    expect(row?.sealedToken).not.toContain(token.slice(6));
    expect(await open(row?.id ?? '')).toBe(token);
    expect((await auditOf(row?.id ?? '')).map(({ verb }) => verb)).toEqual([
      'connection.linked',
      'token.opened',
    ]);
    expect(await getAttempt(viewer, attempt.reference.toLowerCase().replace('-', ''), test.room)).toEqual(
      attempt,
    );
  });

  it('cleans the token, and seals the cleaned one', async () => {
    const { token } = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const { connection } = await linkAttempt(test, viewer, { token: ` "Bearer ${token}"\n` });
    expect(await open(connection?.id ?? '')).toBe(token);
  });

  it('keeps hostile names as harmless text', async () => {
    const user = test.gitlab.createUser({ name: `\u0000\u202Egro.\u0007${'x'.repeat(9_000)}` });
    const { token } = test.gitlab.createToken({ user, name: 'a\u0000b\u2066c' });
    const { connection } = await linkAttempt(test, viewer, { token });
    expect(connection?.displayName).toMatch(/^gro\.x+…$/);
    expect(connection?.displayName?.length).toBe(255);
    expect(connection?.tokenName).toBe('abc');
  });

  it('is complete when the browser goes away in the middle', async () => {
    const { token } = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const stream = tellAsItGoes<ConnectEvent, unknown>(
      (tell) => link(test, viewer, { token, tell }),
      (error) => Promise.reject(error),
    );
    await stream.next();
    await stream.next();
    await stream.return(null);
    await expect.poll(() => attemptsOf(viewer.userId)).toMatchObject([{ verdict: 'ok' }]);
    expect((await listConnections(viewer, ALL, test.room)).total).toBe(1);
  });
});

it('is stored with its attempt and its audit row, or not at all', async () => {
  const { prisma } = test.database;
  const { token } = test.gitlab.createToken({ user: test.gitlab.createUser() });
  await prisma.$executeRawUnsafe(
    "ALTER TABLE audit_events ADD CONSTRAINT no_link CHECK (verb <> 'connection.linked') NOT VALID",
  );
  await expect(linkAttempt(test, viewer, { token })).rejects.toThrow();
  await prisma.$executeRawUnsafe('ALTER TABLE audit_events DROP CONSTRAINT no_link');
  expect(await rowsOf(viewer.userId)).toEqual([]);
  expect(await attemptsOf(viewer.userId)).toEqual([]);
  expect(await linkAttempt(test, viewer, { token })).toMatchObject({ verdict: 'ok' });
});

describe('a link that fails', () => {
  it.each([
    ['token.expired', { expiresAt: '2020-01-01' }, 'active'],
    ['token.revoked', { revoked: true }, 'active'],
    ['scope.missing', { scopes: ['read_repository'] }, 'active'],
    ['account.blocked', {}, 'blocked'],
    ['account.terms', {}, 'terms_not_accepted'],
  ] as const)('%s: keeps a token-free attempt, and nothing else', async (code, wish, state) => {
    const { token } = test.gitlab.createToken({ user: test.gitlab.createUser({ state }), ...wish });
    const attempt = await linkAttempt(test, viewer, { token });
    expect(attempt).toMatchObject({ verdict: code, kind: 'link', connection: null });
    expect(attempt.checks.at(-1)).toMatchObject({ status: 'failed', code });
    expect(await rowsOf(viewer.userId)).toEqual([]);
    expect(JSON.stringify(await attemptsOf(viewer.userId))).not.toContain(token.slice(6));
  });

  it.each([
    'workhorse_502',
    'maintenance',
    'rate_limited',
    'cloudflare_challenge',
    'captive_portal',
    'moved_host',
  ] as const)('under %s keeps an attempt with its cause', async (trouble) => {
    test.gitlab.behave(trouble);
    const { token } = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const { verdict } = await linkAttempt(test, viewer, { token });
    expect(verdict).toMatch(/^(?:gitlab|gateway|redirect)\./);
    expect(await attemptsOf(viewer.userId)).toMatchObject([{ verdict, connectionId: null }]);
  });

  it('keeps an attempt for an unreachable host', async () => {
    const attempt = await linkAttempt(test, viewer, {
      token: 'glpat-aB3dE6gH9jK2mN5pQ8sT',
      hostname: 'https://127.0.0.1:9',
    });
    expect(attempt.verdict).not.toBe('ok');
    expect(attempt.checks.at(-1)?.status).toBe('failed');
  });

  it('keeps an attempt for an address of another product', async () => {
    const attempt = await linkAttempt(test, viewer, {
      token: 'glpat-aB3dE6gH9jK2mN5pQ8sT',
      hostname: 'github.com',
    });
    expect(attempt).toMatchObject({
      verdict: 'address.other_product',
      checks: [{ name: 'address', status: 'failed' }],
    });
  });
});

describe('a form that cannot be tried', () => {
  it.each([
    ['', '', { hostname: 'address.malformed', token: 'token.missing' }],
    ['gitlab.example', ' \u200b', { token: 'token.missing' }],
    ['glpat-aB3dE6gH9jK2mN5pQ8sT', 'glpat-aB3dE6gH9jK2mN5pQ8sT', { hostname: 'address.malformed' }],
  ])('is refused and leaves nothing: %j, %j', async (hostname, token, fieldErrors) => {
    const end = await link(test, viewer, { hostname, token });
    expect(end).toMatchObject({ type: 'refused', state: { status: 'refused', fieldErrors } });
    expect(JSON.stringify(end)).not.toContain('aB3dE6gH9');
    expect(await attemptsOf(viewer.userId)).toEqual([]);
  });

  it('is limited to ten new hosts an hour', async () => {
    const ends = [];
    for (let host = 1; host <= 11; host += 1)
      ends.push(
        await link(test, viewer, {
          hostname: `https://127.0.0.${host + 1}`,
          token: 'glpat-aB3dE6gH9jK2mN5pQ8sT',
        }),
      );
    expect(ends.slice(0, 10).every(({ type }) => type === 'finished')).toBe(true);
    expect(ends[10]).toMatchObject({ type: 'refused', state: { code: 'limit.exceeded' } });
  });
});

describe('an account that is linked already', () => {
  it('with the same token is success, on the same connection', async () => {
    const { token } = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const first = await linkAttempt(test, viewer, { token });
    const again = await linkAttempt(test, viewer, { token });
    expect(again.verdict).toBe('ok');
    expect(again.connection?.id).toBe(first.connection?.id);
    expect(again.checks.find(({ name }) => name === 'duplicate')).toMatchObject({
      status: 'warned',
      code: 'link.duplicate',
    });
    expect(await rowsOf(viewer.userId)).toHaveLength(1);
  });

  it('with another token changes nothing, and can then be renewed in place', async () => {
    const user = test.gitlab.createUser();
    const old = test.gitlab.createToken({ user, name: 'old' });
    const fresh = test.gitlab.createToken({ user, name: 'fresh', expiresAt: '2099-01-01' });
    const { connection } = await linkAttempt(test, viewer, { token: old.token });
    const id = connection?.id ?? '';

    const met = await linkAttempt(test, viewer, { token: fresh.token });
    expect(met).toMatchObject({ verdict: 'link.duplicate', connection: { id, tokenName: 'old' } });
    expect(await open(id)).toBe(old.token);

    const renewed = await linkAttempt(test, viewer, { token: fresh.token, renew: id });
    expect(renewed).toMatchObject({
      verdict: 'ok',
      kind: 'renew',
      connection: { id, tokenName: 'fresh', expiresOn: '2099-01-01', createdAt: connection?.createdAt },
    });
    expect(await open(id)).toBe(fresh.token);
    expect((await auditOf(id)).map(({ verb }) => verb)).toContain('connection.renewed');
  });

  it('is not renewed with somebody else’s token', async () => {
    const own = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const foreign = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const { connection } = await linkAttempt(test, viewer, { token: own.token });
    const tried = await linkAttempt(test, viewer, { token: foreign.token, renew: connection?.id ?? '' });
    expect(tried).toMatchObject({ verdict: 'account.other_user', connection: { id: connection?.id } });
    expect(await open(connection?.id ?? '')).toBe(own.token);
    expect(await rowsOf(viewer.userId)).toHaveLength(1);
  });

  it('comes back with its id and history after it was disconnected', async () => {
    const user = test.gitlab.createUser();
    const { connection } = await linkAttempt(test, viewer, {
      token: test.gitlab.createToken({ user }).token,
    });
    const id = connection?.id ?? '';
    await test.database.prisma.connection.update({ where: { id }, data: { label: 'work' } });
    await disconnectConnection(viewer, { connectionId: id, revoke: false }, test.room);
    const fresh = test.gitlab.createToken({ user });
    const revived = await linkAttempt(test, viewer, { token: fresh.token });
    expect(revived).toMatchObject({
      verdict: 'ok',
      connection: { id, label: 'work', status: 'expires_soon' },
    });
    expect(await open(id)).toBe(fresh.token);
  });

  it('becomes one connection when submitted many times at once, in two processes', async () => {
    const { token } = test.gitlab.createToken({ user: test.gitlab.createUser() });
    const second = createClient(test.database.url);
    const rooms = [test, { ...test, room: { ...test.room, prisma: second } }] as const;
    const attempts = await Promise.all(
      Array.from({ length: 8 }, (_, index) => linkAttempt(rooms[index % 2 ? 1 : 0], viewer, { token })),
    );
    await second.$disconnect();
    expect(attempts.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 8 }, () => 'ok'));
    expect(new Set(attempts.map(({ connection }) => connection?.id)).size).toBe(1);
    expect(await rowsOf(viewer.userId)).toHaveLength(1);
  });

  it('answers honestly when two tokens of it arrive at once', async () => {
    const user = test.gitlab.createUser();
    const tokens = [1, 2].map(() => test.gitlab.createToken({ user }).token);
    const attempts = await Promise.all(tokens.map((token) => linkAttempt(test, viewer, { token })));
    expect(attempts.map(({ verdict }) => verdict).sort()).toEqual(['link.duplicate', 'ok']);
    expect(await rowsOf(viewer.userId)).toHaveLength(1);
  });
});

describe('somebody else', () => {
  it('sees, renews and finds nothing of it', async () => {
    const user = test.gitlab.createUser();
    const { token } = test.gitlab.createToken({ user });
    const attempt = await linkAttempt(test, viewer, { token });
    const id = attempt.connection?.id ?? '';
    const other = await test.newViewer();
    expect((await listConnections(other, ALL, test.room)).connections).toEqual([]);
    expect(await getConnection(other, id, test.room)).toBeNull();
    expect(await getAttempt(other, attempt.reference, test.room)).toBeNull();
    expect((await listTimeline(other, id, null, test.room)).attempts).toEqual([]);
    expect((await listTimeline(viewer, id, null, test.room)).attempts).toHaveLength(1);
    // Somebody else's id to renew is as good as none: the link becomes a connection of their own.
    const theirs = await linkAttempt(test, other, { token, renew: id });
    expect(theirs).toMatchObject({ verdict: 'ok', kind: 'link' });
    expect(theirs.connection?.id).not.toBe(id);
  });

  it.each(['', 'x', "' OR 1=1", '00000000-0000-0000-0000-000000000000'])(
    'an id such as %j is nothing',
    async (id) => {
      expect(await getConnection(viewer, id, test.room)).toBeNull();
      expect(await getAttempt(viewer, id, test.room)).toBeNull();
    },
  );
});

describe('the token', () => {
  it('stands nowhere in the database, in no form', async () => {
    const user = test.gitlab.createUser();
    const { token } = test.gitlab.createToken({ user, token: 'glpat-canary/7Qk4+M2xDaB3d=' });
    // A GitLab that gives back what it was sent.
    user.name = `Ada ${token}`;
    user.username = Buffer.from(token).toString('base64');
    const elsewhere = {
      hostname: `https://oauth2:${token}@127.0.0.1:${test.gitlab.port}/group/project.git`,
      token,
    };
    await link(test, viewer, elsewhere);
    await linkAttempt(test, viewer, { token });
    test.gitlab.behave('workhorse_502');
    await linkAttempt(test, viewer, { token });

    const bytes = Buffer.from(token);
    const forms = [token, token.slice(6), encodeURIComponent(token), bytes.toString('hex')];
    const base64 = [bytes.toString('base64').slice(0, -4), bytes.toString('base64url').slice(0, -4)];
    const dump = await dumpOf();
    expect(dump.length).toBeGreaterThan(1_000);
    for (const form of [...forms, ...base64]) expect(dump.includes(form)).toBe(false);
  });

  async function dumpOf(): Promise<string> {
    const { prisma } = test.database;
    const tables = await prisma.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    const rows = tables.map(({ name }) =>
      prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`),
    );
    return (await Promise.all(rows))
      .flat()
      .map(({ row }) => row)
      .join('\n');
  }
});

it('the audit chain is whole after all this', async () => {
  expect(await verifyAuditChain(test.database.prisma)).toMatchObject({ broken: null });
});
