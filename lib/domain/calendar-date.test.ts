import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  daysLeft,
  parseCalendarDate,
  parseInstant,
  startOfDay,
} from './calendar-date.ts';

const date = (text: string) => parseCalendarDate(text) as CalendarDate;

describe('parseCalendarDate', () => {
  it.each([
    ['2027-11-21', '2027-11-21'],
    ['2027-11-21T00:00:00.000Z', '2027-11-21'],
    ['2028-02-29', '2028-02-29'],
  ])('%s → %s', (text, expected) => expect(parseCalendarDate(text)).toBe(expected));

  it.each(['', '2027-02-30', '2027-13-01', '21.11.2027', '2027-11-2', '2027-11-21x', 'never'])(
    '%j is no day',
    (text) => {
      expect(parseCalendarDate(text)).toBeNull();
    },
  );
});

describe('parseInstant', () => {
  it.each([
    ['2026-11-23T09:41:07.123Z', '2026-11-23T09:41:07.123Z'],
    ['2026-11-23T09:41:07+02:00', '2026-11-23T07:41:07.000Z'],
    ['2026-11-23 09:41:07.5+00', '2026-11-23T09:41:07.500Z'],
  ])('%s → %s', (text, expected) => expect(parseInstant(text)?.toISOString()).toBe(expected));

  it.each([
    '',
    'soon',
    '2026-11-23',
    '2026-02-30T00:00:00Z',
    '2026-11-23T25:00:00Z',
    '0000-01-01T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '+099999-01-01T00:00:00Z',
    '99999',
  ])('is null for %j', (text) => expect(parseInstant(text)).toBeNull());
});

describe('daysLeft counts to 00:00:00 UTC of the day itself', () => {
  it.each([
    ['2026-11-21T23:59:59Z', 1],
    ['2026-11-22T00:00:00Z', 0],
    ['2026-11-22T00:00:01Z', 0],
    ['2026-11-20T12:00:00Z', 2],
    ['2026-11-23T00:00:00Z', -1],
  ])('on %s there are %i left', (now, left) => {
    expect(daysLeft(date('2026-11-22'), new Date(now)) + 0).toBe(left);
  });
});

it('adds days over the end of a leap February', () => {
  expect(addDays(date('2028-02-28'), 2)).toBe('2028-03-01');
  expect(calendarDateOf(startOfDay(date('2028-02-29')))).toBe('2028-02-29');
});
