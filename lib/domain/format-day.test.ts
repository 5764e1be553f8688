import { expect, test } from 'vitest';
import { formatDay } from './format-day.ts';

test.each([
  ['2027-11-21', '21 Nov 2027'],
  ['2031-03-09', '9 Mar 2031'],
  ['2027-09-01', '1 Sep 2027'],
])('%s reads %s', (day, words) => expect(formatDay(day)).toBe(words));
