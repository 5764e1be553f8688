import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { Secret } from '#lib/domain/secret.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import { claimMail, markSent } from '#lib/infra/mail/outbox.ts';
import { openNotice } from '../../reminders/notices/mark-notices.ts';
import { disconnectConnection } from '../disconnect-connection.ts';
import { followRepairLink } from './follow-repair-link.ts';
import { getRepairLink } from './get-repair-link.ts';
import { getRepairOffer } from './get-repair-offer.ts';
import { REPAIR_DAYS, sendRepairLink } from './send-repair-link.ts';

let test: TestRoom;
let owner: Viewer;
let bo: Permitted<'connection:diagnose'>;
let id: string;
beforeAll(async () => {
  test = await openTestRoom();
});
beforeEach(async () => {
  test.gitlab.reset();
  test.clock.now = new Date();
  owner = await test.newViewer();
  bo = (await test.newViewer()) as Permitted<'connection:diagnose'>;
  await test.room.prisma.user.update({ where: { id: bo.userId }, data: { role: 'support', name: 'Bo' } });
  const user = test.gitlab.createUser({ username: 'ada' });
  const token = test.gitlab.createToken({ user, scopes: ['api'], expiresAt: '2099-01-01' });
  id = (await linkAttempt(test, owner, { token: token.token })).connection?.id ?? '';
});
afterAll(() => test.close());

const send = (subject: string, remark = '') => sendRepairLink(bo, { subject, remark }, test.room);

/** The newest link's secret, as its person finds it in their mail. */
async function secretSent(): Promise<string> {
  const mail = await test.room.prisma.mail.findFirstOrThrow({
    where: { userId: owner.userId, template: 'repair' },
    orderBy: { id: 'desc' },
  });
  return (mail.data as { secret: string }).secret;
}

const follow = (secret: string, viewer: Viewer = owner) =>
  followRepairLink(viewer, new Secret(secret), test.room);
const look = (secret: string, viewer: Viewer = owner) => getRepairLink(viewer, secret, test.room);

async function failedAttempt(): Promise<string> {
  const user = test.gitlab.createUser({ username: 'poor' });
  const poor = test.gitlab.createToken({ user, scopes: ['read_repository'] });
  return (await linkAttempt(test, owner, { token: poor.token })).reference;
}

describe('a repair link', () => {
  it('leads its person to the renewal of that connection, once', async () => {
    expect(await send(id, 'Tick “api”.')).toEqual({ ok: true, value: null });
    const secret = await secretSent();
    expect(await look(secret)).toMatchObject({ kind: 'open', about: 'connection' });
    // Looking uses nothing up.
    expect(await look(secret)).toMatchObject({ kind: 'open' });
    expect(await follow(secret)).toBe(`/connect?renew=${id}`);
    expect(await follow(secret)).toBeNull();
    expect(await look(secret)).toEqual({ kind: 'over' });
    const verbs = await test.room.prisma.auditEvent.findMany({
      where: { verb: { in: ['repair_link.sent', 'repair_link.used'] }, subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(verbs.map(({ verb, actorId }) => [verb, actorId])).toEqual([
      ['repair_link.sent', bo.userId],
      ['repair_link.used', owner.userId],
    ]);
  });

  it('leads back to the attempt where nothing was linked', async () => {
    const reference = await failedAttempt();
    await send(reference);
    expect(await look(await secretSent())).toMatchObject({ kind: 'open', about: 'attempt' });
    expect(await follow(await secretSent())).toBe(`/connect/${reference}`);
  });

  it('is of no use to anybody else, and tells them only enough to know the account again', async () => {
    await send(id);
    const secret = await secretSent();
    const other = await test.newViewer();
    const seen = await look(secret, other);
    expect(seen).toMatchObject({ kind: 'other', email: expect.stringMatching(/^.•••@/) });
    expect(JSON.stringify(seen)).not.toContain(owner.email);
    expect(await follow(secret, other)).toBeNull();
    expect(await follow(secret, bo)).toBeNull();
    expect(await follow(secret)).not.toBeNull();
  });

  it('ends after a week, and when a newer one is sent', async () => {
    await send(id);
    const first = await secretSent();
    await send(id);
    const second = await secretSent();
    expect(await look(first)).toEqual({ kind: 'over' });
    expect(await follow(first)).toBeNull();
    expect(await look(second)).toMatchObject({ kind: 'open' });
    test.clock.now = new Date(test.clock.now.getTime() + REPAIR_DAYS * 86_400_000);
    expect(await look(second)).toEqual({ kind: 'over' });
    expect(await follow(second)).toBeNull();
  });

  it('is followed once, however often it is pressed at the same moment', async () => {
    await send(id);
    const secret = await secretSent();
    const ends = await Promise.all(Array.from({ length: 5 }, () => follow(secret)));
    expect(ends.filter((path) => path !== null)).toHaveLength(1);
  });

  it.each(['', 'A'.repeat(43), "'; DROP TABLE repair_links;--"])(
    'that is made up leads nowhere: %s',
    async (secret) => {
      expect(await look(secret)).toEqual({ kind: 'over' });
      expect(await follow(secret)).toBeNull();
    },
  );
});

describe('what is sent', () => {
  it('holds the secret only while the mail is on its way; the bell and the rows never do', async () => {
    await send(id, 'Tick “api”.');
    const secret = await secretSent();
    const { prisma } = test.room;
    const others = JSON.stringify([
      await prisma.notice.findMany({ where: { userId: owner.userId } }),
      await prisma.repairLink.findMany(),
      (await prisma.auditEvent.findMany()).map((event) => ({ ...event, id: String(event.id) })),
    ]);
    expect(others).not.toContain(secret);
    const claimed = await claimMail(prisma, test.clock.now);
    if (!claimed) throw new Error('No mail waits.');
    await markSent(prisma, claimed.id, test.clock.now);
    const mail = await prisma.mail.findUniqueOrThrow({ where: { id: claimed.id } });
    expect(JSON.stringify(mail.data)).not.toContain(secret);
  });

  it('is in the bell, too, and leads there', async () => {
    const reference = await failedAttempt();
    await send(reference, 'Tick “api”.');
    const notice = await test.room.prisma.notice.findFirstOrThrow({
      where: { userId: owner.userId, kind: 'repair_link' },
    });
    const states = async () =>
      (await getRepairOffer(bo, reference, test.room))?.sent.map(({ state }) => state);
    expect(await states()).toEqual(['open']);
    expect(await openNotice(owner, notice.id, null, test.room)).toBe(`/connect/${reference}`);
    expect(await states()).toEqual(['read']);
  });

  it('is no more than five links a day to one person', async () => {
    for (let n = 0; n < 5; n += 1) expect((await send(id)).ok).toBe(true);
    expect(await send(id)).toEqual({ ok: false, error: 'limit.exceeded' });
  });

  it('goes nowhere where nothing is to be mended', async () => {
    expect(await send('AAAA-AAAA')).toEqual({ ok: false, error: 'not_found' });
    await test.room.prisma.connection.update({ where: { id }, data: { disabledAt: test.clock.now } });
    expect(await send(id)).toEqual({ ok: false, error: 'disabled' });
  });

  it('brings a disconnected connection back', async () => {
    await disconnectConnection(owner, { connectionId: id, revoke: false }, test.room);
    expect((await send(id)).ok).toBe(true);
    expect(await follow(await secretSent())).toBe(`/connect?renew=${id}`);
  });
});

it('shows staff that it was sent, by whom and how it ended, and never its secret', async () => {
  await send(id);
  const secret = await secretSent();
  await follow(secret);
  await send(id);
  const offer = await getRepairOffer(bo, id, test.room);
  expect(offer).toMatchObject({
    ready: true,
    sent: [{ state: 'open', who: 'Support: Bo' }, { state: 'used' }],
  });
  expect(JSON.stringify(offer)).not.toContain(secret);
});
