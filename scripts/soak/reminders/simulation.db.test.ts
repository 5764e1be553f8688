import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { remindDue } from '#lib/features/reminders/remind-due.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { chanceFrom } from './chance.ts';
import { compare } from './compare.ts';
import { calling, type Disturber, openDisturber } from './disturb.ts';
import { expectedReminders } from './oracle.ts';
import { simulate } from './simulate.ts';

const TRIES_MAX = 20;
const log = createLogger('silent');

let database: TestDatabase;
let disturber: Disturber;
let workers: PrismaClient[];
beforeAll(async () => {
  database = await createTestDatabase();
  disturber = await openDisturber(database.url);
  workers = ['worker-1', 'worker-2'].map((name) => createClient(calling(database.url, name)));
});
afterAll(async () => {
  await Promise.all([...workers.map((client) => client.$disconnect()), disturber.close()]);
  await database.drop();
});

/** The full size, with processes that are killed: `npm run soak -- reminders`. */
it('150 connections × 400 days with two workers whose database connections are cut: each reminder exactly once', async () => {
  const chance = chanceFrom(4);
  let cut = 0;
  const round = async (now: Date): Promise<void> => {
    // Most rounds have nothing to tell, and cost what a look costs: some of them are enough.
    if ((await disturber.due(now)) === 0 && !chance.happens(0.05)) return;
    const side = chance.happens(0.2) ? workers : workers.slice(0, 1);
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      const looking = Promise.allSettled(side.map((prisma) => remindDue({ prisma, log, now: () => now })));
      if (tries === 0 && chance.happens(0.1)) {
        await delay(chance.next() * 6);
        await disturber.end('worker-1');
      }
      const ended = await looking;
      if (ended.every(({ status }) => status === 'fulfilled')) return;
      cut += 1;
    }
    throw new Error('A round did not come to its end.');
  };
  const size = { connections: 150, days: 400, seed: 7, hoursMax: 22, changesPerDay: 0.8 };
  const { history, changes } = await simulate({ ...size, prisma: database.prisma, round });
  const result = await compare(database.prisma, expectedReminders(history));
  expect(result).toMatchObject({ missed: [], extra: [], misplaced: [] });
  expect(result.told).toBe(result.expected);
  expect(result.told).toBeGreaterThan(600);
  expect(changes).toBeGreaterThan(300);
  expect(cut).toBeGreaterThan(5);
}, 180_000);
