import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { limitNewHosts } from './limit-linking.ts';
import { limitBlindLooks, limitLookedAtHosts, limitLooks, mayLookUp } from './limit-looking.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => {
  vi.useRealTimers();
});

const HOUR = 3_600_000;

async function passed(tries: number, limit: (nth: number) => Promise<{ ok: boolean }>): Promise<number> {
  let through = 0;
  for (let nth = 0; nth < tries; nth += 1) through += (await limit(nth)).ok ? 1 : 0;
  return through;
}

it('looks are counted per person: 60 in ten minutes', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  expect(await passed(62, () => limitLooks(one))).toBe(60);
  expect(await passed(1, () => limitLooks(other))).toBe(1);
});

describe('hosts that are connected to', () => {
  it('are new ones like linking’s, of which looks leave two', async () => {
    const person = randomUUID();
    expect(await passed(10, (nth) => limitLookedAtHosts(person, `h${nth}.example`))).toBe(8);
    expect((await limitLookedAtHosts(person, 'h3.example')).ok).toBe(true);
    expect(await passed(3, (nth) => limitNewHosts(person, `linked${nth}.example`))).toBe(2);
  });

  it('are left for linking as well when many looks come at one moment', async () => {
    const person = randomUUID();
    const looks = Array.from({ length: 30 }, (_, nth) => limitLookedAtHosts(person, `h${nth}.example`));
    expect((await Promise.all(looks)).filter(({ ok }) => ok)).toHaveLength(8);
    expect(await passed(3, (nth) => limitNewHosts(person, `linked${nth}.example`))).toBe(2);
  });

  it('are not new to linking once they were looked at, nor the other way round', async () => {
    const person = randomUUID();
    await passed(8, (nth) => limitLookedAtHosts(person, `h${nth}.example`));
    expect(await passed(8, (nth) => limitNewHosts(person, `H${nth}.example`))).toBe(8);
    expect((await limitNewHosts(person, 'linked.example')).ok).toBe(true);
    expect((await limitLookedAtHosts(person, 'linked.example')).ok).toBe(true);
    expect((await limitLookedAtHosts(person, 'linked.example:8443')).ok).toBe(false);
  });
});

describe('names that lead nowhere', () => {
  it('cost no new host, and have a limit of their own that does not tell which names exist', async () => {
    const person = randomUUID();
    await limitNewHosts(person, 'known.example');
    expect(await passed(61, () => limitBlindLooks(person))).toBe(60);
    expect(await mayLookUp(person, 'new.example')).toBe(false);
    expect(await mayLookUp(person, 'known.example')).toBe(true);
    expect(await mayLookUp(randomUUID(), 'new.example')).toBe(true);
    expect(await passed(10, (nth) => limitNewHosts(person, `h${nth}.example`))).toBe(9);
    vi.useFakeTimers({ now: Date.now() + HOUR + 1_000, toFake: ['Date'] });
    expect(await mayLookUp(person, 'new.example')).toBe(true);
  });
});
