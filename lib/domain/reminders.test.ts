import { expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { nextReminder } from './reminders.ts';

const ends = '2027-11-21' as CalendarDate;

it.each([
  ['2026-11-23T10:00:00Z', { on: '2027-10-22', daysBefore: 30 }],
  ['2027-10-21T23:59:59Z', { on: '2027-10-22', daysBefore: 30 }],
  ['2027-10-22T00:00:00Z', { on: '2027-11-07', daysBefore: 14 }],
  ['2027-11-19T12:00:00Z', { on: '2027-11-20', daysBefore: 1 }],
  ['2027-11-20T12:00:00Z', { on: '2027-11-21', daysBefore: 0 }],
  ['2027-11-21T00:00:00Z', null],
  ['2028-01-01T00:00:00Z', null],
])('at %s the next one is %j', (now, expected) => {
  expect(nextReminder(ends, new Date(now))).toEqual(expected);
});
