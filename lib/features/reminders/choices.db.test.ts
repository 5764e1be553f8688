import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReminderRoom, type ReminderTest } from '#e2e/fixtures/reminder-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { changeReminderSettings } from './change-reminder-settings.ts';
import { getReminderSettings } from './get-reminder-settings.ts';
import { listReminders } from './list-reminders.ts';
import { pauseReminders, resumeReminders } from './pause-reminders.ts';
import { remindDue } from './remind-due.ts';
import { reminderSettingsSchema } from './schema.ts';

const END = '2027-11-21';

let test: ReminderTest;
let ada: Viewer;
let id: string;
beforeAll(async () => {
  test = await openReminderRoom();
});
afterAll(() => test.database.drop());
beforeEach(async () => {
  const { prisma } = test.database;
  await prisma.notice.deleteMany();
  await prisma.mail.deleteMany();
  await prisma.connection.deleteMany();
  ada = await test.newPerson();
  id = await test.newConnection(ada, END);
});

const at = (moment: string): void => {
  test.clock.now = new Date(moment);
};
const lookAt = (moment: string): Promise<number> => {
  at(moment);
  return remindDue(test.room);
};
const choose = (days: number[], wish: Partial<{ mail: boolean; digest: boolean }> = {}) =>
  changeReminderSettings(ada, { days, mail: true, digest: true, ...wish }, test.room);
const told = async () => (await test.told()).map((key) => key.replace(`${id}:${END}:`, ''));

describe('other days', () => {
  it('count from now on: nobody is told of a moment that was past when they chose it', async () => {
    await lookAt('2027-11-14T08:00:00Z');
    at('2027-11-14T12:00:00Z');
    await choose([20, 10, 7, 5, 0]);
    for (const day of [14, 15, 16, 17, 18, 19, 20, 21, 22]) await lookAt(`2027-11-${day}T13:00:00Z`);
    expect(await told()).toEqual(['7', '5', '0']);
  });

  it('lose nothing that stays chosen, though the job is behind', async () => {
    await lookAt('2027-11-14T07:59:00Z');
    const before = await told();
    at('2027-11-14T08:00:20Z');
    await choose([7, 3]);
    expect(await told()).toEqual([...before, '7']);
    expect(await lookAt('2027-11-14T08:01:00Z')).toBe(0);
    expect(await test.database.prisma.mail.count({ where: { template: 'notice.reminder' } })).toBe(2);
  });

  it('take away what is not chosen any more, though it is due', async () => {
    await lookAt('2027-11-13T08:00:00Z');
    at('2027-11-14T08:00:20Z');
    await choose([3]);
    await lookAt('2027-11-14T08:01:00Z');
    expect(await told()).toEqual(['14']);
  });

  it('that are none end it, and their order and doubles do not matter', async () => {
    at('2027-11-14T07:00:00Z');
    await choose([3, 30, 0, 3]);
    expect(await getReminderSettings(ada, test.room)).toEqual({
      days: [30, 3, 0],
      mail: true,
      digest: true,
      timeZone: null,
      mailsLeave: true,
    });
    await choose([]);
    expect(await lookAt('2028-01-01T00:00:00Z')).toBe(0);
  });

  it('leave what others chose alone, and change no schedule where the days are the same', async () => {
    const grace = await test.newPerson();
    const other = await test.newConnection(grace, END);
    at('2027-11-14T12:00:00Z');
    await choose([30, 14, 7, 3, 1, 0], { mail: false });
    expect(await test.database.prisma.user.findUnique({ where: { id: ada.userId } })).toMatchObject({
      reminderMail: false,
    });
    await lookAt('2027-11-14T13:00:00Z');
    expect(await test.told()).toEqual([`${id}:${END}:7`, `${other}:${END}:7`].sort());
    expect(await test.database.prisma.mail.count({ where: { userId: ada.userId } })).toBe(0);
    expect(await test.database.prisma.mail.count({ where: { userId: grace.userId } })).toBe(1);
  });

  it.each([
    ['30, 14,7 ,1 0', [30, 14, 7, 1, 0]],
    ['0', [0]],
    ['', []],
    ['7;7、3，90', [90, 7, 3]],
    ['91', 'reminder_days.far'],
    ['1 2 3 4 5 6 7 8 9 10 11', 'reminder_days.many'],
    ['-1', 'reminder_days.malformed'],
    ['1.5', 'reminder_days.malformed'],
    ['tomorrow', 'reminder_days.malformed'],
    ['1 '.repeat(60), 'reminder_days.malformed'],
  ])('are typed as %j', (days, expected) => {
    const parsed = reminderSettingsSchema.safeParse({ days, digest: 'on' });
    if (parsed.success) expect(parsed.data).toEqual({ days: expected, mail: false, digest: true });
    else expect(parsed.error.issues[0]?.message).toBe(expected);
  });
});

describe('another time zone', () => {
  const moveTo = async (timeZone: string) => {
    const { prisma } = test.database;
    await prisma.user.update({ where: { id: ada.userId }, data: { timeZone } });
    await prisma.connection.updateMany({ where: { id }, data: { nextReminderAt: test.clock.now } });
  };

  it('to the east, where the moment is past already, loses nothing', async () => {
    await lookAt('2027-11-13T23:00:00Z');
    await moveTo('Pacific/Kiritimati');
    await lookAt('2027-11-13T23:01:00Z');
    expect(await told()).toEqual(['14', '7']);
  });

  it('to the west, where it is yet to come, tells nothing twice', async () => {
    await lookAt('2027-11-14T08:00:00Z');
    await moveTo('America/Los_Angeles');
    await lookAt('2027-11-14T08:01:00Z');
    await lookAt('2027-11-14T17:00:00Z');
    expect(await told()).toEqual(['7']);
  });
});

describe('a pause', () => {
  it('keeps quiet until it is over, and nothing of it is made up for', async () => {
    await lookAt('2027-11-07T08:00:00Z');
    expect(await pauseReminders(ada, id, test.room)).toBe(true);
    expect(await lookAt('2027-11-14T08:00:00Z')).toBe(0);
    expect(await resumeReminders(ada, id, test.room)).toBe(true);
    expect(await lookAt('2027-11-18T07:59:00Z')).toBe(0);
    expect(await lookAt('2027-11-18T08:00:00Z')).toBe(1);
    expect(await told()).toEqual(['14', '3']);
  });

  it('that is asked for twice, or ended twice, is as it was', async () => {
    await lookAt('2027-11-07T08:00:00Z');
    expect(await resumeReminders(ada, id, test.room)).toBe(true);
    at('2027-11-14T09:00:00Z');
    expect(await resumeReminders(ada, id, test.room)).toBe(true);
    expect(await lookAt('2027-11-14T09:01:00Z')).toBe(1);
    expect(await pauseReminders(ada, id, test.room)).toBe(true);
    expect(await pauseReminders(ada, id, test.room)).toBe(true);
    expect(await lookAt('2027-11-30T00:00:00Z')).toBe(0);
  });

  it('is the owner’s only', async () => {
    const grace = await test.newPerson();
    expect(await pauseReminders(grace, id, test.room)).toBe(false);
    expect(await pauseReminders(ada, 'nonsense', test.room)).toBe(false);
    await pauseReminders(ada, id, test.room);
    expect(await resumeReminders(grace, id, test.room)).toBe(false);
    expect(await listReminders(ada, id, test.room)).toMatchObject({ paused: true });
  });
});

describe('what a connection’s page shows', () => {
  it('is what was sent and what is to come', async () => {
    await lookAt('2027-11-14T08:00:00Z');
    await lookAt('2027-11-18T09:30:00Z');
    expect(await listReminders(ada, id, test.room)).toEqual({
      paused: false,
      coming: [
        { on: '2027-11-20', daysBefore: 1 },
        { on: END, daysBefore: 0 },
      ],
      sent: [
        { at: '2027-11-18T09:30:00.000Z', daysBefore: 3, expiresOn: END },
        { at: '2027-11-14T08:00:00.000Z', daysBefore: 7, expiresOn: END },
      ],
    });
  });

  it('is nothing to come while it is paused, without an end or disconnected', async () => {
    at('2027-11-18T09:30:00Z');
    await pauseReminders(ada, id, test.room);
    const endless = await test.newConnection(ada, null);
    const gone = await test.newConnection(ada, END, { disconnectedAt: test.clock.now });
    for (const connection of [id, endless, gone])
      expect(await listReminders(ada, connection, test.room)).toMatchObject({ coming: [], sent: [] });
  });

  it('is for nobody else', async () => {
    expect(await listReminders(await test.newPerson(), id, test.room)).toBeNull();
    expect(await listReminders(ada, 'nonsense', test.room)).toBeNull();
  });
});
