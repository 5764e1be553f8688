import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { setDatabase } from '#lib/infra/db/prisma.ts';
import { limitLinkAttempts, limitNewHosts } from './limit-linking.ts';
import { forgetSignInTries, limitAddress, limitSignIn } from './limit-sign-in.ts';
import { addressKey } from './limiter.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => {
  vi.useRealTimers();
});

async function passed(tries: number, limit: () => Promise<{ ok: boolean }>): Promise<number> {
  const verdicts = await Promise.all(Array.from({ length: tries }, limit));
  return verdicts.filter(({ ok }) => ok).length;
}

/** Moves the clock of this process only; the database's rows hold instants that this process wrote. */
function later(ms: number): void {
  vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] });
}

const MINUTE = 60_000;

describe('limits', () => {
  it('count tries at the same moment, from several processes', async () => {
    expect(await passed(40, () => limitLinkAttempts('u1'))).toBe(30);
    const other = createClient(database.url);
    setDatabase(other);
    expect(await passed(1, () => limitLinkAttempts('u1'))).toBe(0);
    expect(await passed(1, () => limitLinkAttempts('u2'))).toBe(1);
    setDatabase(database.prisma);
    await other.$disconnect();
  });

  it('open again when their time is over', async () => {
    expect(await passed(31, () => limitLinkAttempts('u3'))).toBe(30);
    later(10 * MINUTE + 1_000);
    expect(await passed(1, () => limitLinkAttempts('u3'))).toBe(1);
  });

  it('allow 100 per address and quarter of an hour, an IPv6 network counting as one', async () => {
    expect(await passed(100, () => limitAddress('2001:db8:1:2::1'))).toBe(100);
    expect(await passed(1, () => limitAddress('2001:db8:1:2:ffff::9'))).toBe(0);
    expect(await passed(1, () => limitAddress('2001:db8:1:3::1'))).toBe(1);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0db8:0:0:1::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fd00:1:2:3:4:5:6:7', 'fd00:1:2:3'],
  ])('count %s as %s', (address, key) => expect(addressKey(address)).toBe(key));

  it('allow ten new hosts an hour, and hosts already used always', async () => {
    const host = (name: number | string) => limitNewHosts('u4', `h${name}.example`);
    for (let name = 0; name < 10; name += 1) expect((await host(name)).ok).toBe(true);
    const refused = await host('new');
    expect(refused.ok).toBe(false);
    if (!refused.ok) expect(refused.error.retryAfterSeconds).toBeGreaterThan(3_500);
    expect((await host(3)).ok).toBe(true);
    expect((await host('new')).ok).toBe(false);
    expect((await limitNewHosts('u5', 'hnew.example')).ok).toBe(true);
    later(61 * MINUTE);
    expect((await host('new')).ok).toBe(true);
  });

  it('do not give one new host away for two tries at once', async () => {
    let through = 0;
    for (let name = 0; name < 12; name += 1)
      through += (await passed(2, () => limitNewHosts('u6', `twin${name}.example`))) > 0 ? 1 : 0;
    expect(through).toBeLessThanOrEqual(10);
  });
});

describe('wrong passwords', () => {
  it('cost a pause that doubles, and always ends', async () => {
    const attempt = () => limitSignIn('doubling@example.org', '192.0.2.1');
    const pauses: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      expect(await passed(5, attempt)).toBe(5);
      const refused = await attempt();
      if (refused.ok) throw new Error('The sixth should be refused.');
      const minutes = Math.round(refused.error.retryAfterSeconds / 60);
      pauses.push(minutes);
      later((minutes - 1) * MINUTE);
      expect((await attempt()).ok).toBe(false);
      later(2 * MINUTE);
    }
    expect(pauses).toEqual([15, 30, 60, 120]);
  });

  it('are forgotten together with their pauses', async () => {
    const attempt = () => limitSignIn('forgotten@example.org', '192.0.2.2');
    expect(await passed(5, attempt)).toBe(5);
    await forgetSignInTries('forgotten@example.org', '192.0.2.2');
    expect(await passed(6, attempt)).toBe(5);
  });

  it('leave no e-mail address in the table', async () => {
    const rows = await database.prisma.rateLimiterFlexible.findMany();
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toContain('example');
  });
});
