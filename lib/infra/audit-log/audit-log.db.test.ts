import { beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { appendAuditEvent } from './append-audit-event.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

const entry = (facts: AuditEntry['facts'] = {}): AuditEntry => ({
  verb: 'connection.linked',
  actorId: '00000000-0000-7000-8000-000000000001',
  subjectType: 'connection',
  subjectId: 'c1',
  facts,
});

const append = (facts: AuditEntry['facts'] = {}, prisma = database.prisma): Promise<void> =>
  prisma.$transaction((tx) => appendAuditEvent(tx, entry(facts)), { maxWait: 20_000, timeout: 20_000 });

/** Only the owner of the tables can do this; an attacker with the database's own password. */
async function tamper(sql: string): Promise<void> {
  const { prisma } = database;
  await prisma.$executeRawUnsafe('ALTER TABLE audit_events DISABLE TRIGGER USER');
  await prisma.$executeRawUnsafe(sql);
  await prisma.$executeRawUnsafe('ALTER TABLE audit_events ENABLE TRIGGER USER');
}

describe('the audit log', () => {
  it('keeps one unbroken chain under many writers in two processes’ pools', async () => {
    const second = createClient(database.url);
    const started = performance.now();
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        append({ index, half: index / 2 }, index % 2 ? second : database.prisma),
      ),
    );
    const perSecond = 200 / ((performance.now() - started) / 1_000);
    await second.$disconnect();
    expect(await verifyAuditChain(database.prisma)).toEqual({ rows: 200, brokenAt: null });
    expect(perSecond).toBeGreaterThan(40);
  });

  it('reads back facts of every kind, and more rows than a page', async () => {
    await append({ b: 'ü"\\\n', a: 1.5, d: null, c: true, big: 9_007_199_254_740_991 });
    for (let index = 0; index < 1_001; index += 1) await append({ index });
    expect(await verifyAuditChain(database.prisma)).toEqual({ rows: 1_002, brokenAt: null });
  });

  it('belongs to the transaction of the change', async () => {
    const failing = database.prisma.$transaction(async (tx) => {
      await appendAuditEvent(tx, entry());
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await verifyAuditChain(database.prisma)).toEqual({ rows: 0, brokenAt: null });
  });

  it.each(["UPDATE audit_events SET facts = '{}'", 'DELETE FROM audit_events', 'TRUNCATE audit_events'])(
    'refuses: %s',
    async (sql) => {
      await append({ kept: true });
      await expect(database.prisma.$executeRawUnsafe(sql)).rejects.toThrow('append-only');
      expect(await verifyAuditChain(database.prisma)).toEqual({ rows: 1, brokenAt: null });
    },
  );

  it.each([
    ['a changed fact', 'UPDATE audit_events SET facts = \'{"index": 99}\' WHERE id = 3', 3n],
    ['a changed person', 'UPDATE audit_events SET actor_id = NULL WHERE id = 3', 3n],
    ['a changed time', "UPDATE audit_events SET at = at + interval '1 hour' WHERE id = 3", 3n],
    ['a missing row', 'DELETE FROM audit_events WHERE id = 3', 4n],
    ['a missing beginning', 'DELETE FROM audit_events WHERE id < 3', 3n],
  ])('shows %s and where', async (_, sql, brokenAt) => {
    for (let index = 0; index < 5; index += 1) await append({ index });
    await tamper(sql);
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ brokenAt });
  });
});
