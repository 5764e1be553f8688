import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Role } from '#lib/domain/access.ts';
import { Secret } from '#lib/domain/secret.ts';
import {
  answerRevocation,
  type RevocationPace,
} from '#lib/features/connections/revocation/answer-revocation.ts';
import { verifyAuditChain } from '#lib/infra/audit-seals/verify-audit-chain.ts';
import { makeFreshProof } from '#lib/infra/auth/fresh-proof.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import { issueSession } from '#lib/infra/auth/sessions.ts';
import { type Viewer, viewerOfSession } from '#lib/infra/auth/viewer.ts';
import { answerDeletion } from './answer-deletion.ts';
import { deletePerson } from './delete-person.ts';
import { getDeletion } from './get-deletion.ts';
import { deletionSchema } from './schema.ts';

const PASSWORD = 'nine otters at noon';
const request = { address: '192.0.2.7', userAgent: '' };
const QUICK: RevocationPace = { totalMs: 20_000, betweenMs: 0, betweenMsGitlabCom: 0, hostsAtOnce: 8 };

let test: TestRoom;
let passwordHash: string;
let ada: { viewer: Viewer; sessionId: string };
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  test = await openTestRoom();
  passwordHash = await hashPassword(new Secret(PASSWORD));
});
beforeEach(async () => {
  test.gitlab.reset();
  ada = await newPerson();
});
afterAll(() => test.close());

async function newPerson(role: Role = 'user', hash: string | null = passwordHash) {
  const { prisma } = test.database;
  const { userId } = await test.newViewer();
  await prisma.user.update({ where: { id: userId }, data: { role, passwordHash: hash } });
  const sessionId = await issueSession(prisma, { userId });
  const viewer = await viewerOfSession(sessionId);
  if (!viewer) throw new Error('A fresh session should be alive.');
  return { viewer, sessionId };
}

async function linked(viewer: Viewer, username: string) {
  const user = test.gitlab.createUser({ username });
  const token = test.gitlab.createToken({ user, expiresAt: '2099-01-01' });
  const { connection } = await linkAttempt(test, viewer, { token: token.token });
  return { token, connectionId: connection?.id ?? '' };
}

type Typed = Partial<Record<'password' | 'email' | 'proof' | 'revoke' | 'anyway', string>>;

function end(typed: Typed, viewer = ada.viewer, pace = QUICK) {
  const input = deletionSchema.parse(typed);
  const revoke = (whose: Viewer) => answerRevocation(whose, test.room, pace);
  return answerDeletion({ viewer, input, request }, revoke, test.room.words);
}

const isThere = async ({ userId }: Viewer) =>
  (await test.database.prisma.user.count({ where: { id: userId } })) === 1;

describe('an account', () => {
  it('goes with all that is theirs: tokens revoked, rows deleted, browsers signed out; the audit log stays', async () => {
    const { prisma } = test.database;
    const [one, two] = [await linked(ada.viewer, 'ada'), await linked(ada.viewer, 'ada.work')];
    const eve = await newPerson();
    const theirs = await linked(eve.viewer, 'eve');
    const { userId } = ada.viewer;
    await prisma.oneTimeLink.create({
      data: { kind: 'invitation', tokenHash: userId, createdBy: userId, expiresAt: new Date('2099-01-01') },
    });
    expect(await end({ password: PASSWORD, revoke: 'on' })).toEqual({ ok: true, value: null });

    expect([one.token, two.token, theirs.token].map(({ revoked }) => revoked)).toEqual([true, true, false]);
    expect(await viewerOfSession(ada.sessionId)).toBeNull();
    expect(await isThere(ada.viewer)).toBe(false);
    const where = { where: { userId } };
    const left = [
      prisma.connection.count(where),
      prisma.attempt.count(where),
      prisma.session.count(where),
      prisma.mail.count(where),
    ];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
    expect(await isThere(eve.viewer)).toBe(true);
    expect(await prisma.connection.count({ where: { userId: eve.viewer.userId } })).toBe(1);
    expect(await prisma.oneTimeLink.count({ where: { createdBy: userId, usedAt: null } })).toBe(0);
    const kept = await prisma.auditEvent.findMany({ where: { actorId: userId }, orderBy: { id: 'asc' } });
    const verbs = kept.map(({ verb }) => verb);
    expect(verbs.filter((verb) => verb === 'token.revoked')).toHaveLength(2);
    expect(verbs.at(-1)).toBe('person.deleted');
    expect(await verifyAuditChain(prisma)).toMatchObject({ broken: null });
  });

  it('goes without asking GitLab where that was not wished', async () => {
    const { token } = await linked(ada.viewer, 'ada');
    expect((await end({ password: PASSWORD })).ok).toBe(true);
    expect(token.revoked).toBe(false);
  });

  it('without a password goes by its e-mail address', async () => {
    const { viewer } = await newPerson('user', null);
    expect(await getDeletion(viewer)).toMatchObject({ provenBy: 'email', connections: 0, tokens: 0 });
    expect(await end({}, viewer)).toMatchObject({ error: { fieldErrors: { email: 'email.missing' } } });
    expect(await end({ email: 'eve@example.org', password: PASSWORD }, viewer)).toMatchObject({
      error: { fieldErrors: { email: 'email.different' } },
    });
    expect((await end({ email: ` ${viewer.email.toUpperCase()} ` }, viewer)).ok).toBe(true);
  });

  it('stays where the password is wrong, missing, or another kind of proof', async () => {
    const wrong = { fieldErrors: { password: 'password.wrong' } };
    const missing = { fieldErrors: { password: 'password.missing' } };
    const { viewer } = ada;
    const stale = makeFreshProof(viewer, 'deletion', new Date(Date.now() - 11 * 60_000));
    const foreign = makeFreshProof((await newPerson()).viewer, 'deletion', new Date());
    expect(await end({ password: 'not it at all' })).toMatchObject({ error: wrong });
    expect(await end({ password: '' })).toMatchObject({ error: missing });
    expect(await end({ email: viewer.email })).toMatchObject({ error: missing });
    for (const proof of [stale, foreign, 'x', '9999999999999.', ''])
      expect(await end({ proof, anyway: 'yes' })).toMatchObject({ error: missing });
    expect(await isThere(viewer)).toBe(true);
  });
});

describe('tokens that cannot be revoked', () => {
  it('keep everything as it is, until their owner goes on without', async () => {
    const { token, connectionId } = await linked(ada.viewer, 'ada');
    const endTrouble = test.gitlab.behave('workhorse_502');
    const asked = await end({ password: PASSWORD, revoke: 'on' });
    endTrouble();
    if (asked.ok || !asked.error.unrevoked) throw new Error('Something should be left.');
    const { unrevoked } = asked.error;
    expect(unrevoked).toMatchObject({
      title: 'One token is not revoked',
      revoked: null,
      tokens: [
        { connectionId, accountOn: expect.stringMatching(/^@ada on /), why: expect.stringMatching(/\.$/) },
      ],
    });
    expect(unrevoked.tokens[0]?.page).toBe(`${test.gitlab.url}/-/user_settings/personal_access_tokens`);
    expect(
      await test.database.prisma.connection.count({ where: { id: connectionId, disconnectedAt: null } }),
    ).toBe(1);
    expect((await end({ proof: unrevoked.proof, revoke: 'on', anyway: 'yes' })).ok).toBe(true);
    expect(await isThere(ada.viewer)).toBe(false);
    expect(token.revoked).toBe(false);
  });

  it('are tried again, and only those', async () => {
    const [one, two] = [await linked(ada.viewer, 'ada'), await linked(ada.viewer, 'ada.work')];
    const asked = await end({ password: PASSWORD, revoke: 'on' }, ada.viewer, {
      ...QUICK,
      totalMs: 400,
      betweenMs: 500,
    });
    if (asked.ok || !asked.error.unrevoked) throw new Error('Something should be left.');
    expect(asked.error.unrevoked).toMatchObject({
      revoked: 'One token is revoked.',
      tokens: [{ why: null }],
    });
    expect([one.token.revoked, two.token.revoked]).toEqual([true, false]);
    expect((await end({ proof: asked.error.unrevoked.proof, revoke: 'on' })).ok).toBe(true);
    expect(two.token.revoked).toBe(true);
  });

  it('are not asked for one by one on a host that is down', async () => {
    for (const name of ['ada', 'ada.work', 'ada.bot']) await linked(ada.viewer, name);
    const before = test.gitlab.requests.length;
    const endTrouble = test.gitlab.behave('workhorse_502');
    const asked = await end({ password: PASSWORD, revoke: 'on' });
    endTrouble();
    expect(asked).toMatchObject({ error: { unrevoked: { title: '3 tokens are not revoked' } } });
    const { requests } = test.gitlab;
    expect(requests.slice(before).filter(({ method }) => method === 'DELETE').length).toBeLessThanOrEqual(1);
  });

  it('that are gone on GitLab already stand in nobody’s way', async () => {
    const { token } = await linked(ada.viewer, 'ada');
    token.revoked = true;
    expect((await end({ password: PASSWORD, revoke: 'on' })).ok).toBe(true);
  });
});

describe('an account that is needed', () => {
  it('is the last administrator’s', async () => {
    const { prisma } = test.database;
    await prisma.user.updateMany({ where: { role: 'admin' }, data: { role: 'user' } });
    const [one, two] = [await newPerson('admin'), await newPerson('admin')];
    const ends = await Promise.all([deletePerson(one.viewer), deletePerson(two.viewer)]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ends.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'person.last_admin' });
    const last = (await isThere(one.viewer)) ? one : two;
    const { token } = await linked(last.viewer, 'root');
    expect((await getDeletion(last.viewer)).obstacle).toBe('person.last_admin');
    const refused = await end({ password: PASSWORD, revoke: 'on' }, last.viewer);
    expect(refused).toMatchObject({ error: { code: 'person.last_admin' } });
    expect(token.revoked).toBe(false);
  });

  it('is one whose token is being rotated', async () => {
    const { connectionId } = await linked(ada.viewer, 'ada');
    const now = new Date();
    await test.database.prisma.rotationIntent.create({
      data: {
        connectionId,
        userId: ada.viewer.userId,
        fingerprint: 'f',
        expiresOn: now,
        deploymentId: crypto.randomUUID(),
        holder: 'a',
        startedAt: now,
        recoverAt: now,
      },
    });
    expect(await end({ password: PASSWORD, revoke: 'on' })).toMatchObject({
      error: { code: 'person.rotating' },
    });
    expect(await isThere(ada.viewer)).toBe(true);
  });
});
