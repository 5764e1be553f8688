import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { endProcesses } from './end-processes.ts';
import { openRotationWorld, type RotationWorld } from './world.ts';

let database: TestDatabase;
let world: RotationWorld;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await openRotationWorld(database.prisma, database.url);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const NOTHING_WRONG = { silent: 0, orphans: 0, unfinished: 0 };

/** Moments that are spread evenly, in an order of their own. The full size: `npm run soak -- rotation`. */
function spread(count: number): () => number {
  let turn = 0;
  return () => ((turn++ * 7) % count) / count;
}

it('10 × kill -9 in the middle of a rotation: every loss is told, and nothing lives that nobody holds', async () => {
  const count = 10;
  const damage = await endProcesses(world, { count, signal: 'SIGKILL', moment: spread(count) });
  expect(damage).toMatchObject({ ended: count, ...NOTHING_WRONG });
  expect(damage.replaced + damage.untouched + damage.lostAndTold).toBe(count);
  expect(damage.leftOver).toBeGreaterThan(0);
}, 120_000);

it('5 × SIGTERM in the middle of a rotation: nothing is lost', async () => {
  const count = 5;
  const damage = await endProcesses(world, { count, signal: 'SIGTERM', moment: spread(count) });
  expect(damage).toMatchObject({ ended: count, leftOver: 0, lostAndTold: 0, ...NOTHING_WRONG });
}, 120_000);
