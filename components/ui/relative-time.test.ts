import { expect, test } from 'vitest';
import { relativeTime } from './relative-time.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  [0, 'just now'],
  [-44, 'just now'],
  [-60, '1 minute ago'],
  [-3600, '1 hour ago'],
  [-86_400, 'yesterday'],
  [86_400 * 3, 'in 3 days'],
  [-86_400 * 400, 'last year'],
])('%d seconds from now reads "%s"', (seconds, words) => {
  expect(relativeTime(new Date(now.getTime() + seconds * 1000), now)).toBe(words);
});
