import { expect, test } from 'vitest';
import { relativeTime } from './relative-time.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  [0, 'en-GB', null],
  [-44, 'en-GB', null],
  [-60, 'en-GB', '1 minute ago'],
  [-3600, 'en-GB', '1 hour ago'],
  [-86_400, 'en-GB', 'yesterday'],
  [86_400 * 3, 'en-GB', 'in 3 days'],
  [-86_400 * 400, 'en-GB', 'last year'],
  [-3600 * 3, 'de', 'vor 3 Stunden'],
  [-60 * 5, 'ja', '5 分前'],
])('%d seconds from now in %s reads "%s"', (seconds, locale, words) => {
  expect(relativeTime(new Date(now.getTime() + seconds * 1000), now, locale)).toBe(words);
});
