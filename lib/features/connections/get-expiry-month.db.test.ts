import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { type CalendarMonth, parseCalendarMonth } from '#lib/domain/calendar-month.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { getExpiryMonth } from './get-expiry-month.ts';

let test: TestRoom;
let instanceId: string;
beforeAll(async () => {
  test = await openTestRoom();
  test.clock.now = new Date('2027-11-14T12:00:00Z');
  const origin = 'https://gitlab.example.test';
  instanceId = (await test.database.prisma.instance.create({ data: { baseUrl: origin, origin } })).id;
});
afterAll(() => test.close());

async function owning(...ends: readonly (string | null)[]): Promise<Viewer> {
  const viewer = await test.newViewer();
  const now = test.clock.now;
  await test.database.prisma.connection.createMany({
    data: ends.map((end, index) => {
      const id = randomUUID();
      const about = { id, userId: viewer.userId, instanceId, accountKey: id, tokenFingerprint: id };
      const disconnectedAt = end?.startsWith('x') ? now : null;
      const expiresOn = end === null ? null : new Date(end.replace('x', ''));
      return { ...about, username: `u${index}`, disconnectedAt, expiresOn, verifiedAt: now, checkedAt: now };
    }),
  });
  return viewer;
}

const monthOf = (viewer: Viewer, month: string, room = test.room) =>
  getExpiryMonth(viewer, parseCalendarMonth(month) as CalendarMonth, room);

it('shows what ends on the days of the month and nothing beside it', async () => {
  const viewer = await owning(
    '2027-10-31',
    '2027-11-01',
    '2027-11-30',
    '2027-12-01',
    null,
    'x2027-11-05',
    '2027-11-30',
  );
  await owning('2027-11-02');
  const view = await monthOf(viewer, '2027-11');
  const days = view.weeks.flat();
  const shown = days.flatMap(({ date, expiries }) =>
    expiries.map(({ account, status }) => `${date} ${account} ${status}`),
  );
  expect(shown).toEqual([
    '2027-11-01 @u1 needs_you',
    '2027-11-30 @u2 expires_soon',
    '2027-11-30 @u6 expires_soon',
  ]);
  expect(view).toMatchObject({
    title: 'November 2027',
    previous: { month: '2027-10', title: 'October 2027' },
    next: { month: '2027-12' },
    isNow: true,
    nothing: null,
  });
  expect(view.weekdays[0]).toEqual({ short: 'Mon', long: 'Monday' });
  expect(days.filter(({ today }) => today).map(({ date }) => date)).toEqual(['2027-11-14']);
  expect(days.find(({ date }) => date === '2027-11-21')).toMatchObject({
    number: '21',
    name: 'Sunday 21 November',
    inMonth: true,
  });
});

it('leads from an empty month to the next end, else to the last, else says that there is none', async () => {
  const viewer = await owning('2026-01-05', '2028-02-29', 'x2027-12-24');
  expect((await monthOf(viewer, '2027-11')).nothing).toEqual({
    text: 'No token ends in November 2027.',
    link: { month: '2028-02', title: 'Next end: 29 Feb 2028' },
  });
  expect((await monthOf(viewer, '2030-01')).nothing?.link).toEqual({
    month: '2028-02',
    title: 'Last end: 29 Feb 2028',
  });
  const endless = await monthOf(await owning(null), '2027-11');
  expect(endless).toMatchObject({ nothing: { link: null }, anyConnection: true });
  expect(await monthOf(await owning(), '2027-11')).toMatchObject({ anyConnection: false });
});

it('begins the week as the reader’s language does, and ends with the calendar', async () => {
  const viewer = await owning('2199-12-31');
  const room = { ...test.room, words: await createWords('ja') };
  const view = await monthOf(viewer, '2199-12', room);
  expect(view.weekdays.map(({ long }) => long)).toEqual([
    '日曜日',
    '月曜日',
    '火曜日',
    '水曜日',
    '木曜日',
    '金曜日',
    '土曜日',
  ]);
  expect(view.next).toBeNull();
  expect(view.weeks.flat().flatMap(({ expiries }) => expiries)).toHaveLength(1);
});
