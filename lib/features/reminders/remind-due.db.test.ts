import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReminderRoom, type ReminderTest } from '#e2e/fixtures/reminder-room.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { removeOldNotices } from '#lib/infra/notices/remove-old-notices.ts';
import { remindDue } from './remind-due.ts';

let test: ReminderTest;
beforeAll(async () => {
  test = await openReminderRoom();
});
afterAll(() => test.database.drop());
beforeEach(async () => {
  const { prisma } = test.database;
  await prisma.notice.deleteMany();
  await prisma.mail.deleteMany();
  await prisma.connection.deleteMany();
});

const mails = () => test.database.prisma.mail.findMany({ orderBy: { key: 'asc' } });
const nextOf = async (id: string) =>
  (
    await test.database.prisma.connection.findUniqueOrThrow({ where: { id } })
  ).nextReminderAt?.toISOString() ?? null;
/** The job looks at this moment. */
const lookAt = (at: string) => {
  test.clock.now = new Date(at);
  return remindDue(test.room);
};

describe('a reminder', () => {
  it('is told at eight, in the bell and by mail, with what it is about; and once', async () => {
    const ada = await test.newPerson({ language: 'de' });
    const id = await test.newConnection(ada, '2027-11-21');
    expect(await lookAt('2027-10-22T07:59:59.999Z')).toBe(0);
    expect(await nextOf(id)).toBe('2027-10-22T08:00:00.000Z');
    expect(await lookAt('2027-10-22T08:00:00Z')).toBe(1);
    expect(await lookAt('2027-10-22T08:00:00Z')).toBe(0);
    expect(await nextOf(id)).toBe('2027-11-07T08:00:00.000Z');
    const [notice] = await test.database.prisma.notice.findMany();
    const about = {
      instanceUrl: 'https://gitlab.example.com',
      username: 'ada',
      label: 'CI',
      tokenName: 'patchbay',
      scopes: ['api', 'read_user'],
      expiresOn: '2027-11-21',
    };
    const key = `reminder:${id}:2027-11-21:30`;
    const data = { about, facts: { daysBefore: 30 } };
    expect(notice).toMatchObject({ key, userId: ada.userId, connectionId: id, kind: 'reminder', data });
    expect(await mails()).toMatchObject([
      {
        key,
        to: ada.email,
        language: 'de',
        template: 'notice.reminder',
        data: { ...data, noticeId: notice?.id, connectionId: id, timeZone: null },
      },
    ]);
  });

  it('comes six times in the life of a token, the last when it has ended, and then never again', async () => {
    const id = await test.newConnection(await test.newPerson(), '2027-11-21');
    for (let hour = Date.parse('2027-10-01'); hour <= Date.parse('2027-12-31'); hour += 8 * 3_600_000)
      await lookAt(new Date(hour).toISOString());
    expect(await test.told()).toEqual([30, 14, 7, 3, 1, 0].map((days) => `${id}:2027-11-21:${days}`));
    expect(await nextOf(id)).toBeNull();
  });

  it('is not told of a token that GitLab has ended before its day, unless GitLab takes that back', async () => {
    const id = await test.newConnection(await test.newPerson(), '2027-11-21');
    const say = (problem: string | null) =>
      test.database.prisma.connection.update({ where: { id }, data: { problem } });
    await say('token.revoked');
    expect(await lookAt('2027-10-22T12:00:00Z')).toBe(0);
    await say(null);
    expect(await lookAt('2027-11-07T12:00:00Z')).toBe(1);
    expect(await test.told()).toEqual([`${id}:2027-11-21:14`]);
    await say('token.expired');
    expect(await lookAt('2027-11-21T00:00:00Z')).toBe(1);
  });

  it('that is late says how many days are left, and stands for those before it', async () => {
    const id = await test.newConnection(await test.newPerson(), '2027-11-21');
    expect(await lookAt('2027-11-16T12:00:00Z')).toBe(1);
    expect(await test.told()).toEqual([`${id}:2027-11-21:7`]);
    expect(await test.database.prisma.notice.findFirst()).toMatchObject({
      data: { facts: { daysBefore: 5 } },
    });
    expect(await nextOf(id)).toBe('2027-11-18T08:00:00.000Z');
  });

  it.each([
    ['Europe/Berlin', '2027-03-31', 3, '2027-03-28T06:00:00Z'],
    ['Europe/Berlin', '2027-03-30', 3, '2027-03-27T07:00:00Z'],
    ['America/New_York', '2027-11-10', 3, '2027-11-07T13:00:00Z'],
    ['America/New_York', '2027-11-09', 3, '2027-11-06T12:00:00Z'],
    ['Australia/Lord_Howe', '2027-04-07', 3, '2027-04-03T21:30:00Z'],
    ['Pacific/Kiritimati', '2027-11-21', 1, '2027-11-19T18:00:00Z'],
    ['Etc/GMT+12', '2027-11-21', 1, '2027-11-20T20:00:00Z'],
    ['Pacific/Kiritimati', '2027-11-21', 0, '2027-11-21T00:00:00Z'],
    ['Etc/GMT+12', '2027-11-21', 0, '2027-11-21T00:00:00Z'],
    ['Nowhere/At_All', '2027-11-21', 7, '2027-11-14T08:00:00Z'],
  ])('for somebody in %s, token until %s, %i days before, comes at %s', async (timeZone, end, days, at) => {
    const id = await test.newConnection(await test.newPerson({ timeZone }), end);
    await lookAt(new Date(Date.parse(at) - 1).toISOString());
    const before = await test.told();
    expect(before).not.toContain(`${id}:${end}:${days}`);
    await lookAt(at);
    expect(await test.told()).toEqual([...before, `${id}:${end}:${days}`]);
  });

  it('does not come again when the clock goes back an hour', async () => {
    await test.newConnection(await test.newPerson(), '2027-11-21');
    expect(await lookAt('2027-11-14T08:00:30Z')).toBe(1);
    for (const at of ['07:00:30', '07:59:59', '08:00:00', '08:00:31', '09:00:00'])
      expect(await lookAt(`2027-11-14T${at}Z`)).toBe(0);
  });

  it('is not for tokens without an end, disconnected or paused ones, which are not looked at again', async () => {
    const ada = await test.newPerson();
    const then = new Date('2027-11-01');
    const ids = await Promise.all([
      test.newConnection(ada, null),
      test.newConnection(ada, '2027-11-21', { disconnectedAt: then }),
      test.newConnection(ada, '2027-11-21', { remindersPausedAt: then }),
    ]);
    expect(await lookAt('2027-11-20T12:00:00Z')).toBe(0);
    expect(await Promise.all(ids.map(nextOf))).toEqual([null, null, null]);
  });

  it('is not for somebody whose account is closed; opened again it is told what is true by then', async () => {
    const ada = await test.newPerson({ disabledAt: new Date('2027-10-01') });
    const id = await test.newConnection(ada, '2027-11-21');
    expect(await lookAt('2027-11-07T08:00:00Z')).toBe(0);
    expect(await nextOf(id)).toBe('2027-11-08T08:00:00.000Z');
    await test.database.prisma.user.update({ where: { id: ada.userId }, data: { disabledAt: null } });
    await lookAt('2027-11-08T08:00:00Z');
    expect(await test.told()).toEqual([`${id}:2027-11-21:14`]);
    expect(await mails()).toHaveLength(1);
  });
});

describe('several of one person at once', () => {
  const three = async (choices: Parameters<ReminderTest['newPerson']>[0]) => {
    const ada = await test.newPerson(choices);
    for (const end of ['2027-11-21', '2027-11-17', '2027-11-15']) await test.newConnection(ada, end);
    await test.newConnection(await test.newPerson(), '2027-11-21');
    expect(await lookAt('2027-11-14T08:00:00Z')).toBe(4);
    return (await mails()).filter(({ userId }) => userId === ada.userId);
  };

  it('are one mail, the most urgent first', async () => {
    const [mail, ...more] = await three({ timeZone: 'Europe/London' });
    expect(more).toEqual([]);
    const items = [
      { about: { expiresOn: '2027-11-15' }, facts: { daysBefore: 1 } },
      { about: { expiresOn: '2027-11-17' }, facts: { daysBefore: 3 } },
      { about: { expiresOn: '2027-11-21' }, facts: { daysBefore: 7 } },
    ];
    const data = { items, more: 0, timeZone: 'Europe/London' };
    expect(mail).toMatchObject({
      template: 'notice.digest',
      key: expect.stringMatching(/^digest:reminder:/),
      data,
    });
  });

  it('are a mail each where they want that', async () => {
    const templates = (await three({ reminderDigest: false })).map(({ template }) => template);
    expect(templates).toEqual(Array(3).fill('notice.reminder'));
  });

  it('are in the bell only where they want no mails', async () => {
    expect(await three({ reminderMail: false })).toEqual([]);
  });

  it('are one mail also when there are hundreds, which names fifty and counts the others', async () => {
    const ada = await test.newPerson();
    for (let index = 0; index < 120; index += 1) await test.newConnection(ada, '2027-11-21');
    expect(await lookAt('2027-11-14T08:00:00Z')).toBe(120);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ data: { items: { length: 50 }, more: 70 } });
  });
});

describe('workers', () => {
  it('side by side tell each person once, in one mail', async () => {
    const second = createClient(test.database.url);
    for (let index = 0; index < 130; index += 1) {
      const ada = await test.newPerson();
      await test.newConnection(ada, '2027-11-21');
      await test.newConnection(ada, '2027-11-28');
    }
    test.clock.now = new Date('2027-11-14T08:00:00Z');
    const rooms = [test.room, { ...test.room, prisma: second }, test.room];
    const told = await Promise.all(rooms.map((room) => remindDue(room)));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(260);
    expect(await mails()).toHaveLength(130);
    await second.$disconnect();
  });

  it('that die in the middle have told nothing, and the next tells it once', async () => {
    const id = await test.newConnection(await test.newPerson(), '2027-11-21');
    const other = new pg.Client({ connectionString: test.database.url });
    await other.connect();
    // It gets as far as its mail, and is cut there: the notice is written already.
    await other.query('BEGIN; LOCK TABLE mails IN EXCLUSIVE MODE');
    const dying = lookAt('2027-11-14T08:00:00Z').catch((error: unknown) => String(error));
    const stuck = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await other.query(stuck)).rowCount).toBe(1);
    await other.query(`SELECT pg_terminate_backend(pid) FROM (${stuck}) AS stuck`);
    expect(await dying).toMatch(/terminat|connection/i);
    await other.query('COMMIT');
    await other.end();
    expect(await test.told()).toEqual([]);
    expect(await nextOf(id)).toBe('2026-06-01T00:00:00.000Z');
    expect(await lookAt('2027-11-14T08:01:00Z')).toBe(1);
    expect(await test.told()).toEqual([`${id}:2027-11-21:7`]);
    expect(await mails()).toHaveLength(1);
  });

  it('leave out whom somebody is changing, and tell the others', async () => {
    const [busy, ada] = await Promise.all([test.newPerson(), test.newPerson()]);
    await test.newConnection(busy, '2027-11-21');
    const id = await test.newConnection(ada, '2027-11-21');
    await test.database.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT id FROM users WHERE id = ${busy.userId}::uuid FOR NO KEY UPDATE`;
      expect(await lookAt('2027-11-14T08:00:00Z')).toBe(1);
      expect(await test.told()).toEqual([`${id}:2027-11-21:7`]);
    });
    expect(await lookAt('2027-11-14T08:01:00Z')).toBe(1);
  });

  it('end between two transactions when they are asked to', async () => {
    await test.newConnection(await test.newPerson(), '2027-11-21');
    test.clock.now = new Date('2027-11-14T08:00:00Z');
    expect(await remindDue(test.room, AbortSignal.abort())).toBe(0);
  });
});

it('what was told is forgotten after 400 days', async () => {
  await test.newConnection(await test.newPerson(), '2027-11-21');
  await lookAt('2027-11-14T08:00:00Z');
  await removeOldNotices(test.database.prisma, new Date('2028-12-18T08:00:00Z'));
  expect(await test.told()).toHaveLength(1);
  await removeOldNotices(test.database.prisma, new Date('2028-12-18T08:00:01Z'));
  expect(await test.told()).toEqual([]);
});
