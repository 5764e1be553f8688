import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { Secret } from '#lib/domain/secret.ts';
import { authenticateWithPassword } from '#lib/infra/auth/authenticate-with-password.ts';
import { createPerson } from '#lib/infra/auth/create-person.ts';
import { hashPassword, verifyPassword } from '#lib/infra/auth/passwords.ts';
import { issueSession, listLiveSessions } from '#lib/infra/auth/sessions.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { askNewPassword } from '../../account/ask-new-password.ts';
import { chooseNewPassword } from '../../account/choose-new-password.ts';
import { getResetEmail } from '../../account/get-reset-email.ts';
import { changePassword } from '../../account/settings/change-password.ts';
import { changePerson } from './change-person.ts';
import { resetPassword } from './reset-password.ts';

const REQUEST = { address: '192.0.2.1', userAgent: 'Test' };
const OLD = new Secret('the old horse battery staple');
const NEW = new Secret('a wholly new horse battery staple');

let database: TestDatabase;
let admin: Permitted<'person:manage'>;
let oldHash: string;
let personId: string;
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  oldHash = await hashPassword(OLD);
  admin = { userId: await person(null, 'admin'), role: 'admin' } as never;
}, 30_000);
beforeEach(async () => {
  personId = await person(oldHash);
});
afterAll(() => database.drop());

function person(passwordHash: string | null, role: 'admin' | 'user' = 'user'): Promise<string> {
  count += 1;
  const made = {
    email: `person-${count}@example.org`,
    name: `Person ${count}`,
    role,
    passwordHash,
    how: 'seed',
  };
  return database.prisma.$transaction((tx) => createPerson(tx, made as never));
}

const given = (mails = false) => ({
  prisma: database.prisma,
  now: () => new Date(),
  mails,
  publicUrl: 'https://patchbay.example',
});

async function secretOf(mails = false): Promise<string> {
  const sent = await resetPassword(admin, personId, given(mails));
  if (!sent.ok) throw new Error(sent.error);
  const link = sent.value ?? '';
  return new URL(link).searchParams.get('token') ?? '';
}

const choose = (secret: string) => chooseNewPassword({ password: NEW, token: new Secret(secret) }, REQUEST);
const stored = () => database.prisma.user.findUniqueOrThrow({ where: { id: personId } });

describe('a link for a new password', () => {
  it('works once: the password is new, every browser is out, and this one is in', async () => {
    await database.prisma.$transaction((tx) => issueSession(tx, { userId: personId }));
    const secret = await secretOf();
    expect(await getResetEmail(secret)).toBe('p•••@example.org');
    expect((await stored()).passwordHash).toBe(oldHash);
    expect(await choose(secret)).toMatchObject({ ok: true });
    const { passwordHash } = await stored();
    expect(await verifyPassword(passwordHash, NEW)).toBe(true);
    expect(await verifyPassword(passwordHash, OLD)).toBe(false);
    expect(await listLiveSessions(database.prisma, personId)).toHaveLength(1);
    expect(await getResetEmail(secret)).toBeNull();
    expect(await choose(secret)).toEqual({ ok: false, error: 'link.spent' });
  });

  it('is used by one of several at the same moment', async () => {
    const secret = await secretOf();
    const ends = await Promise.all([choose(secret), choose(secret), choose(secret)]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('ends with a newer one, after an hour, and with its person being shut out', async () => {
    const first = await secretOf();
    const second = await secretOf();
    expect(await choose(first)).toMatchObject({ ok: false });
    await database.prisma.oneTimeLink.updateMany({
      where: { userId: personId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await choose(second)).toMatchObject({ ok: false });
    const third = await secretOf();
    const { revision } = await stored();
    await changePerson(admin, { personId, revision, change: { disabled: true } }, given());
    expect(await choose(third)).toMatchObject({ ok: false });
    expect((await stored()).passwordHash).toBe(oldHash);
  });

  it('stays shut for somebody who is let in again, and ends with a change of password', async () => {
    const before = await secretOf();
    for (const [revision, disabled] of [
      [1, true],
      [2, false],
    ] as const)
      expect(await changePerson(admin, { personId, revision, change: { disabled } }, given())).toMatchObject({
        ok: true,
      });
    expect(await choose(before)).toMatchObject({ ok: false });
    const [taken, other] = [await secretOf(), await secretOf()];
    expect(await choose(taken)).toMatchObject({ ok: false });
    const viewer = { userId: personId, sessionId: 'none' } as never;
    expect(await changePassword(viewer, { current: OLD, password: NEW }, REQUEST)).toMatchObject({
      ok: true,
    });
    expect(await choose(other)).toMatchObject({ ok: false });
  });

  it('lets no sign-in through that verified the old password meanwhile', async () => {
    const { email } = await stored();
    const passwordHash = await hashPassword(NEW);
    const signIn = await database.prisma.$transaction(async (tx) => {
      await tx.user.update({ where: { id: personId }, data: { passwordHash } });
      const begun = authenticateWithPassword({ email, password: OLD }, REQUEST);
      await delay(1_000);
      return { begun };
    });
    expect(await signIn.begun).toEqual({ ok: false, error: 'sign_in.refused' });
    expect(await listLiveSessions(database.prisma, personId)).toEqual([]);
    expect(await authenticateWithPassword({ email, password: NEW }, REQUEST)).toMatchObject({ ok: true });
  });

  it('is only the newest of two that are made at once', async () => {
    const secrets = await Promise.all([secretOf(), secretOf(), secretOf()]);
    const open = await Promise.all(secrets.map((secret) => getResetEmail(secret)));
    expect(open.filter(Boolean)).toHaveLength(1);
  });

  it('is no way back for an administrator who is none any more, nor are their invitations', async () => {
    for (const change of [{ role: 'user' }, { disabled: true }] as const) {
      const leaving = await person(null, 'admin');
      const by = { userId: leaving, role: 'admin' } as never;
      const sent = await resetPassword(by, personId, given());
      const link = sent.ok ? sent.value : null;
      const secret = new URL(link ?? 'x:').searchParams.get('token') ?? '';
      expect(await getResetEmail(secret)).toBe('p•••@example.org');
      await database.prisma.oneTimeLink.create({
        data: {
          kind: 'invitation',
          role: 'admin',
          email: `back-${leaving}@example.org`,
          createdBy: leaving,
          tokenHash: leaving,
          expiresAt: new Date(Date.now() + 60_000),
        },
      });
      expect(await changePerson(admin, { personId: leaving, revision: 1, change }, given())).toMatchObject({
        ok: true,
      });
      expect(await getResetEmail(secret)).toBeNull();
      expect(await database.prisma.oneTimeLink.count({ where: { createdBy: leaving } })).toBe(0);
    }
  });

  it('is mailed where that is possible, and then shown to nobody', async () => {
    expect(await resetPassword(admin, personId, given(true))).toEqual({ ok: true, value: null });
    const mail = await database.prisma.mail.findFirstOrThrow({ where: { userId: personId } });
    const { secret } = mail.data as { secret: string };
    expect(mail.template).toBe('password.reset');
    const log = await database.prisma.auditEvent.findMany({ where: { subjectId: personId } });
    expect(JSON.stringify(log.map(({ facts }) => facts))).not.toContain(secret);
    expect(await choose(secret)).toMatchObject({ ok: true });
  });

  it('is not for people without a password, unknown ones, and not without end', async () => {
    const oidcOnly = await person(null);
    expect(await resetPassword(admin, oidcOnly, given())).toEqual({ ok: false, error: 'person.no_password' });
    for (const id of ['x', '01a20875-9401-734d-89b1-171a05c53209'])
      expect(await resetPassword(admin, id, given())).toEqual({ ok: false, error: 'not_found' });
    for (let n = 0; n < 10; n += 1) await secretOf();
    expect(await resetPassword(admin, personId, given())).toEqual({ ok: false, error: 'limit.exceeded' });
  });
});

describe('who has forgotten their password', () => {
  const mails = () => database.prisma.mail.count({ where: { userId: personId } });

  it('is mailed a link for a new one, five times a day', async () => {
    const { email } = await stored();
    await askNewPassword(email, REQUEST);
    const mail = await database.prisma.mail.findFirstOrThrow({ where: { userId: personId } });
    expect(await choose((mail.data as { secret: string }).secret)).toMatchObject({ ok: true });
    for (let n = 0; n < 7; n += 1) await askNewPassword(email, REQUEST);
    expect(await mails()).toBe(5);
    // Nobody else's asking uses up what is theirs, nor what an administrator may send.
    await askNewPassword(email, { ...REQUEST, address: '192.0.2.2' });
    expect(await mails()).toBe(6);
    expect(await resetPassword(admin, personId, given())).toMatchObject({ ok: true });
  });

  it('is nobody without a password, and nobody who was shut out', async () => {
    const { email, revision } = await stored();
    await changePerson(admin, { personId, revision, change: { disabled: true } }, given());
    await askNewPassword(email, REQUEST);
    expect(await mails()).toBe(0);
    await database.prisma.user.update({
      where: { id: personId },
      data: { disabledAt: null, passwordHash: null },
    });
    await askNewPassword(email, REQUEST);
    await askNewPassword('nobody@example.org', REQUEST);
    expect(await mails()).toBe(0);
  });
});
