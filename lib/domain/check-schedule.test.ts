import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDateOf } from './calendar-date.ts';
import { nextCheck } from './check-schedule.ts';

const now = new Date('2027-05-05T10:00:00Z');
const hours = (at: Date) => (at.getTime() - now.getTime()) / 3_600_000;

it.each([
  [null, 24],
  [300, 24],
  [8, 24],
  [7, 6],
  [1, 6],
  [0, 6],
  [-3, 6],
] as const)('a token that ends in %s days is checked again after about %i hours', (days, about) => {
  const expiresOn = days === null ? null : addDays(calendarDateOf(now), days);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
      const pause = hours(nextCheck(expiresOn, now, random));
      expect(pause).toBeGreaterThanOrEqual(about * 0.9 - 0.001);
      expect(pause).toBeLessThanOrEqual(about * 1.1 + 0.001);
    }),
  );
});
