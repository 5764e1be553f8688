import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { createWords } from '#lib/words/words.ts';
import { getExpiryCalendar } from './get-expiry-calendar.ts';

let test: TestRoom;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());

async function linked(expiresAt: string | null, username: string) {
  const viewer = await test.newViewer();
  const user = test.gitlab.createUser({ username, name: 'Ada' });
  const { token } = test.gitlab.createToken({ user, scopes: ['read_user'], name: 'a;b,c\nd', expiresAt });
  const { connection } = await linkAttempt(test, viewer, { token });
  if (!connection) throw new Error('not linked');
  return { viewer, id: connection.id };
}

it('is one all-day event with an alarm a week before, which a strict reader understands', async () => {
  const { viewer, id } = await linked('2099-11-21', 'ada');
  const text = (await getExpiryCalendar(viewer, id, test.room)) ?? '';
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  expect(more).toEqual([]);
  const { startDate, endDate, summary, description } = new ICAL.Event(event);
  expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
    true,
    '2099-11-21',
    '2099-11-22',
  ]);
  expect(summary).toContain('@ada');
  expect(description).toContain(`/connect?renew=${id}`);
  expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P7D');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

it('speaks the language of its owner', async () => {
  const { viewer, id } = await linked('2099-11-21', 'grace');
  const room = { ...test.room, words: await createWords('en-XA') };
  expect(await getExpiryCalendar(viewer, id, room)).toContain('SUMMARY:[');
});

it('is there for nobody else, and not for a token without an end', async () => {
  const { viewer, id } = await linked('2099-11-21', 'alan');
  expect(await getExpiryCalendar(await test.newViewer(), id, test.room)).toBeNull();
  expect(await getExpiryCalendar(viewer, 'nonsense', test.room)).toBeNull();
  const endless = await linked(null, 'edsger');
  expect(await getExpiryCalendar(endless.viewer, endless.id, test.room)).toBeNull();
});
