import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { limitWatchWishes } from './limit-before-link.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => {
  vi.useRealTimers();
});

const HOUR = 3_600_000;

it('wishes to be told are counted by the day: each may become a mail', async () => {
  const person = randomUUID();
  const wish = async () => (await limitWatchWishes(person)).ok;
  for (let nth = 0; nth < 20; nth += 1) expect(await wish()).toBe(true);
  const began = Date.now();
  vi.useFakeTimers({ now: began + 23 * HOUR, toFake: ['Date'] });
  expect(await wish()).toBe(false);
  vi.setSystemTime(began + 25 * HOUR);
  expect(await wish()).toBe(true);
});
