import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDateOf } from './calendar-date.ts';
import { addMonths, type CalendarMonth, monthOf, parseCalendarMonth, weeksOf } from './calendar-month.ts';

const month = (text: string) => parseCalendarMonth(text) as CalendarMonth;

it.each(['2027-11', '2000-01', '2199-12'])('reads %s', (text) => {
  expect(parseCalendarMonth(text)).toBe(text);
});

it.each(['', '2027-13', '2027-00', '1999-12', '2200-01', '2027-1', '2027-11-01', ' 2027-11', '２０２７-11'])(
  'does not read %j',
  (text) => expect(parseCalendarMonth(text)).toBeNull(),
);

it.each([
  ['2027-11', 1, '2027-12'],
  ['2027-12', 1, '2028-01'],
  ['2027-01', -1, '2026-12'],
  ['2199-12', 1, null],
  ['2000-01', -1, null],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(month(from), months)).toBe(to);
});

it('begins the week where the language does', () => {
  const first = (weekday: number) => weeksOf(month('2027-11'), weekday)[0];
  expect(first(1)?.[0]).toBe('2027-11-01');
  expect(first(7)?.[0]).toBe('2027-10-31');
  expect(first(6)?.[0]).toBe('2027-10-30');
  // Four weeks exactly.
  expect(weeksOf(month('2027-02'), 1)).toHaveLength(4);
});

it('holds every day of the month once, in whole weeks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 199 * 12 }),
      fc.integer({ min: 1, max: 7 }),
      (months, firstWeekday) => {
        const shown = addMonths(month('2000-01'), months) as CalendarMonth;
        const weeks = weeksOf(shown, firstWeekday);
        const days = weeks.flat().filter((day) => monthOf(day) === shown);
        const last = new Date(Date.UTC(Number(shown.slice(0, 4)), Number(shown.slice(5)), 0));
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(days.length).toBe(last.getUTCDate());
        expect(days.at(-1)).toBe(calendarDateOf(last));
        expect(new Set(days).size).toBe(days.length);
      },
    ),
  );
});
