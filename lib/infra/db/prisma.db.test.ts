import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { applyMigrations } from './apply-migrations.ts';
import { db } from './prisma.ts';

describe('the migrated database', () => {
  let first: TestDatabase;
  let second: TestDatabase;
  beforeAll(async () => {
    first = await createTestDatabase();
    second = await createTestDatabase();
  });
  afterAll(async () => {
    await first.drop();
    await second.drop();
  });

  it('keeps databases apart and hands the latest to db()', async () => {
    await first.prisma.instance.create({
      data: { baseUrl: 'https://gitlab.example', origin: 'https://gitlab.example' },
    });
    expect(await second.prisma.instance.count()).toBe(0);
    expect(db()).toBe(second.prisma);
  });

  it('keeps expiry days and large ids as they are', async () => {
    const user = await first.prisma.user.create({ data: { email: 'a@example.org', name: 'A' } });
    const attempt = await first.prisma.attempt.create({
      data: {
        reference: '7QK4-M2XD',
        kind: 'link',
        userId: user.id,
        input: 'x',
        verdict: 'ok',
        checks: [],
        startedAt: new Date(0),
        finishedAt: new Date(1),
      },
    });
    expect(attempt.startedAt.toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(user.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('has nothing to apply a second time', async () => {
    expect(await applyMigrations(first.url)).toEqual([]);
  });
});
