import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { timeLimit } from './time-limit.ts';

it('aborts in time, or with the signal it was made from, and not once the work is done', async () => {
  const outer = new AbortController();
  const [short, called, bound] = [timeLimit(5), timeLimit(5), timeLimit(60_000, outer.signal)];
  called.end();
  await delay(30);
  expect(short.signal.aborted).toBe(true);
  expect(called.signal.aborted).toBe(false);
  expect(bound.signal.aborted).toBe(false);
  outer.abort();
  expect(bound.signal.aborted).toBe(true);
  bound.end();
});
