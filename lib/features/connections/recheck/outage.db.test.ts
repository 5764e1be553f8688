import { expect, it } from 'vitest';
import { createTestDatabase } from '#e2e/fixtures/test-database.ts';
import { simulateOutage } from '#scripts/soak/outage/simulate.ts';
import { openOutageWorld } from '#scripts/soak/outage/world.ts';

/** The same with 100,000 connections on the troubled host: `npm run soak -- outage`. */
it('an outage of nine hours, of four kinds, changes no token and is over when it is over', async () => {
  const database = await createTestDatabase();
  const world = await openOutageWorld(database.prisma, {
    troubled: 300,
    rate: 1,
    good: 40,
    goodHosts: 2,
    busy: 1,
  });
  try {
    const figures = await simulateOutage(world);
    expect(figures).toMatchObject({ tokenStates: 0, tooFast: [], notices: 0 });
    expect(figures.sockets).toBeLessThanOrEqual(2);
    expect(figures.downSeen).toBe(figures.downLooks);
    expect(figures.hoursToNormal).toBeLessThanOrEqual(12);
    expect(figures.goodRate).toBeGreaterThanOrEqual(0.95);
  } finally {
    await world.close();
    await database.drop();
  }
});
