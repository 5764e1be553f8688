import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openReminderRoom, type ReminderTest } from '#e2e/fixtures/reminder-room.ts';
import type { Notice } from '#lib/domain/notice.ts';
import { writeMail } from '#lib/infra/mail/mail-templates.ts';
import { createWords } from '#lib/words/words.ts';
import { queueNotices } from './queue-notices.ts';

const now = new Date('2027-11-14T08:00:00Z');
const ABOUT = {
  instanceUrl: 'https://gitlab.example.com',
  username: 'ada',
  label: '',
  tokenName: null,
  scopes: ['api'],
  expiresOn: null,
};
const SINCE = '2027-11-13T08:00:00.000Z';

let test: ReminderTest;
beforeAll(async () => {
  test = await openReminderRoom();
});
afterAll(() => test.database.drop());
beforeEach(async () => {
  await test.database.prisma.notice.deleteMany();
  await test.database.prisma.mail.deleteMany();
});

/** One of each kind, and the other sort of rotation. */
function newsFor(userId: string, connectionId: string): Notice[] {
  const about = { userId, connectionId, about: ABOUT };
  const automatic = { automatic: true };
  return [
    { ...about, key: `reminder:${userId}`, kind: 'reminder', facts: { daysBefore: 7 } },
    { ...about, key: `needs-you:${userId}`, kind: 'needs_you', facts: { code: 'token.revoked' } },
    {
      ...about,
      key: `unreachable:${userId}`,
      connectionId: null,
      kind: 'unreachable',
      facts: { code: 'network.timeout', since: SINCE, connections: 3 },
    },
    { ...about, key: `rotated:${userId}:1`, kind: 'rotated', facts: automatic },
    { ...about, key: `rotated:${userId}:2`, kind: 'rotated', facts: { automatic: false } },
    {
      ...about,
      key: `rotation-failed:${userId}`,
      kind: 'rotation_failed',
      facts: { code: 'token.revoked', ...automatic },
    },
  ];
}

const queue = (notices: readonly Notice[]) =>
  test.database.prisma.$transaction((tx) => queueNotices(tx, notices, now));
const mails = () => test.database.prisma.mail.findMany({ orderBy: { key: 'asc' } });

it('tells everything in the bell, and by mail all but a rotation that somebody asked for themself', async () => {
  const ada = await test.newPerson({ timeZone: 'Asia/Tokyo' });
  const connection = await test.newConnection(ada, null);
  const news = newsFor(ada.userId, connection);
  expect(await queue(news)).toBe(6);
  expect(await queue(news)).toBe(0);
  expect(await test.database.prisma.notice.count()).toBe(6);
  const sent = await mails();
  expect(sent.map(({ key }) => key).sort()).toEqual(
    news
      .map(({ key }) => key)
      .filter((key) => !key.endsWith(':2'))
      .sort(),
  );
  // What the outbox holds is what its template reads.
  const words = await createWords('en');
  for (const mail of sent)
    expect(writeMail(mail, words, { publicUrl: 'https://patchbay.example', now }), mail.key).not.toBeNull();
});

it('sends the reminders of one call together, and the rest by themselves', async () => {
  const ada = await test.newPerson();
  const connection = await test.newConnection(ada, null);
  const [reminder, trouble] = newsFor(ada.userId, connection);
  if (!reminder || !trouble) throw new Error('There is no news.');
  const second = { ...reminder, key: `${reminder.key}:second` };
  expect(await queue([second, trouble, reminder, reminder])).toBe(3);
  const [digest, other] = await mails();
  expect([digest?.key, other?.key]).toEqual([`digest:${reminder.key}`, trouble.key]);
  const words = await createWords('en');
  if (!digest) throw new Error('There is no mail.');
  expect(writeMail(digest, words, { publicUrl: 'https://patchbay.example', now })?.items).toHaveLength(2);
});

it('counts only what is new: a digest never names what was told before', async () => {
  const ada = await test.newPerson();
  const connection = await test.newConnection(ada, null);
  const [reminder] = newsFor(ada.userId, connection);
  if (!reminder) throw new Error('There is no news.');
  await queue([reminder]);
  expect(await queue([reminder, { ...reminder, key: `${reminder.key}:second` }])).toBe(1);
  expect((await mails()).map(({ template }) => template)).toEqual(['notice.reminder', 'notice.reminder']);
});

it('says nothing to a closed account, and no reminder by mail to whom wants none', async () => {
  const gone = await test.newPerson({ disabledAt: now });
  const quiet = await test.newPerson({ reminderMail: false });
  const [one, other] = [await test.newConnection(gone, null), await test.newConnection(quiet, null)];
  expect(await queue([...newsFor(gone.userId, one), ...newsFor(quiet.userId, other)])).toBe(6);
  expect((await mails()).map(({ userId, template }) => [userId, template])).toEqual(
    ['needs_you', 'rotated', 'rotation_failed', 'unreachable'].map((kind) => [
      quiet.userId,
      `notice.${kind}`,
    ]),
  );
});

it('is gone with the change that it tells', async () => {
  const ada = await test.newPerson();
  const news = newsFor(ada.userId, await test.newConnection(ada, null));
  const failing = test.database.prisma.$transaction(async (tx) => {
    await queueNotices(tx, news, now);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect([await test.database.prisma.notice.count(), (await mails()).length]).toEqual([0, 0]);
});
