import { expect, it } from 'vitest';
import { reachabilityDays } from './reachability-days.ts';

const HOUR_MS = 3_600_000;
const at = (text: string): Date => new Date(text);
const now = at('2027-03-10T12:00:00Z');
const wish = { now, knownSince: at('2026-01-01T00:00:00Z'), days: 4 };

it('tells for each day how long the host could not be reached, also over midnight and until now', () => {
  const { days, share } = reachabilityDays(
    [
      { since: at('2027-03-07T22:00:00Z'), until: at('2027-03-08T03:00:00Z') },
      { since: at('2027-03-08T05:00:00Z'), until: at('2027-03-08T06:00:00Z') },
      { since: at('2027-03-10T11:00:00Z'), until: null },
    ],
    wish,
  );
  expect(days.map(({ day, downMs }) => [day, (downMs ?? 0) / HOUR_MS])).toEqual([
    ['2027-03-07', 2],
    ['2027-03-08', 4],
    ['2027-03-09', 0],
    ['2027-03-10', 1],
  ]);
  expect(share).toBeCloseTo(1 - 7 / 84);
});

it('leaves out what lies before the days, and says nothing of the time before the host was known', () => {
  const { days, share } = reachabilityDays(
    [{ since: at('2027-01-01T00:00:00Z'), until: at('2027-03-09T18:00:00Z') }],
    { ...wish, knownSince: at('2027-03-09T12:00:00Z') },
  );
  expect(days.map(({ downMs }) => downMs && downMs / HOUR_MS)).toEqual([null, null, 6, 0]);
  expect(share).toBeCloseTo(1 - 6 / 24);
});

it('has nothing to complain of a host that is known since this very moment', () => {
  expect(reachabilityDays([], { ...wish, knownSince: now }).share).toBe(1);
});
