import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { CHAIN_START } from '#lib/infra/audit-log/canonical-event.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';
import type { BreakKind } from './check-chain.ts';
import { sealAuditChain } from './seal-audit-chain.ts';
import { type ChainProof, followAuditChain, verifyAuditChain } from './verify-audit-chain.ts';

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
  const tables = ['audit_events', 'audit_seals'];
  for (const table of tables) await prisma.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await prisma.$executeRawUnsafe(sql);
  for (const table of tables) await prisma.$executeRawUnsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
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
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ rows: 200, broken: null });
    expect(perSecond).toBeGreaterThan(40);
  });

  it('reads back facts of every kind, and more rows than a page', async () => {
    await append({ b: 'ü"\\\n', a: 1.5, d: null, c: true, big: 9_007_199_254_740_991 });
    for (let index = 0; index < 1_001; index += 1) await append({ index });
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ rows: 1_002, broken: null });
  });

  it('belongs to the transaction of the change', async () => {
    const failing = database.prisma.$transaction(async (tx) => {
      await appendAuditEvent(tx, entry());
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ rows: 0, broken: null });
  });

  it.each(["UPDATE audit_events SET facts = '{}'", 'DELETE FROM audit_events', 'TRUNCATE audit_events'])(
    'refuses: %s',
    async (sql) => {
      await append({ kept: true });
      await expect(database.prisma.$executeRawUnsafe(sql)).rejects.toThrow('append-only');
      expect(await verifyAuditChain(database.prisma)).toMatchObject({ rows: 1, broken: null });
    },
  );

  it.each<[string, string, BreakKind, bigint]>([
    ['a changed fact', 'UPDATE audit_events SET facts = \'{"index": 99}\' WHERE id = 3', 'edited', 3n],
    ['facts that are none', "UPDATE audit_events SET facts = 'null' WHERE id = 3", 'edited', 3n],
    ['a changed person', 'UPDATE audit_events SET actor_id = NULL WHERE id = 3', 'edited', 3n],
    ['a changed time', "UPDATE audit_events SET at = at + interval '1 hour' WHERE id = 3", 'edited', 3n],
    ['a time that is none', "UPDATE audit_events SET at = 'infinity' WHERE id = 3", 'edited', 3n],
    [
      'a time before our era',
      "UPDATE audit_events SET at = at - interval '4051 years' WHERE id = 3",
      'edited',
      3n,
    ],
    ['a changed number', 'UPDATE audit_events SET id = 7 WHERE id = 5', 'edited', 7n],
    ['a changed link', "UPDATE audit_events SET previous = 'a' WHERE id = 3", 'edited', 3n],
    ['a missing row', 'DELETE FROM audit_events WHERE id = 3', 'missing', 4n],
    ['a missing beginning', 'DELETE FROM audit_events WHERE id < 3', 'missing', 3n],
    ['rows in another order', 'UPDATE audit_events SET id = 9 WHERE id = 3', 'reordered', 4n],
  ])('shows %s, what it is and where, without a key', async (_, sql, kind, eventId) => {
    for (let index = 0; index < 5; index += 1) await append({ index });
    await tamper(sql);
    expect(await verifyAuditChain(database.prisma)).toMatchObject({ broken: { kind, eventId } });
  });
});

/** Rows chained anew after a change, as somebody could who has the database and this program's source. */
const CHAIN_ANEW = `
  DO $do$
  DECLARE row record; tip text := '${CHAIN_START}';
  BEGIN
    FOR row IN SELECT * FROM audit_events ORDER BY id LOOP
      UPDATE audit_events SET previous = tip, hash = encode(sha256(convert_to(tip || row.id || '["'
        || to_char(row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","connection.linked","' || row.actor_id
        || '","connection","c1",[["index",' || (row.facts->>'index') || ']]]', 'UTF8')), 'hex') WHERE id = row.id;
      SELECT hash INTO tip FROM audit_events WHERE id = row.id;
    END LOOP;
  END $do$`;
const REWRITE = ['UPDATE audit_events SET facts = \'{"index": 99}\' WHERE id = 3', CHAIN_ANEW];

describe('the seals of the audit log', () => {
  let proof: ChainProof;
  const logged: unknown[] = [];
  beforeEach(async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-seals-'));
    proof = { vaultKeys: [makeVaultKey('k1', randomBytes(32))], dataDir };
    logged.length = 0;
    return () => rm(dataDir, { recursive: true, force: true });
  });
  const seal = (prisma = database.prisma) =>
    sealAuditChain({
      ...proof,
      prisma,
      now: () => new Date('2031-01-01T12:00:00Z'),
      log: { info: (line: unknown) => void logged.push(line) },
    });
  const verify = () => verifyAuditChain(database.prisma, proof);

  it('cover what is new, are kept outside the database too, and are made once by two processes', async () => {
    expect(await seal()).toBeNull();
    for (let index = 0; index < 3; index += 1) await append({ index });
    const second = createClient(database.url);
    const made = await Promise.all([seal(), seal(second), seal(), seal(second)]);
    await second.$disconnect();
    expect(made.filter(Boolean)).toMatchObject([{ id: 1n, eventId: 3n, rows: 3n }]);
    await append({ index: 3 });
    expect(await verify()).toEqual({ rows: 4, seals: 1, sealed: 3, kept: true, broken: null });
    expect(await seal()).toMatchObject({ id: 2n, eventId: 4n, rows: 4n });
    expect(await seal()).toBeNull();
    expect(await verify()).toEqual({ rows: 4, seals: 2, sealed: 4, kept: true, broken: null });
    expect((await stat(path.join(proof.dataDir, 'audit-seal.json'))).mode & 0o777).toBe(0o600);
    expect(logged).toHaveLength(2);
  });

  it.each<[string, string[], BreakKind]>([
    ['a rewritten log', REWRITE, 'rewritten'],
    ['a rewritten log without its seals', [...REWRITE, 'DELETE FROM audit_seals'], 'rewritten'],
    ['a cut off end', ['DELETE FROM audit_events WHERE id > 4'], 'cut_off'],
    [
      'a cut off end without its seals',
      ['DELETE FROM audit_events WHERE id > 3', 'DELETE FROM audit_seals WHERE event_id > 3'],
      'cut_off',
    ],
    ['an empty log', ['DELETE FROM audit_events', 'DELETE FROM audit_seals'], 'cut_off'],
    ['a forged seal', ["UPDATE audit_seals SET hash = 'a' WHERE id = 1"], 'seal_forged'],
    ['a missing first seal', ['DELETE FROM audit_seals WHERE id = 1'], 'seal_missing'],
    ['a missing last seal', ['DELETE FROM audit_seals WHERE id = 2'], 'seal_missing'],
    ['a key that was made anew', ["DELETE FROM vault_secrets WHERE name = 'audit'"], 'seal_forged'],
  ])('show %s, and nothing is sealed over it', async (what, statements, kind) => {
    for (let index = 0; index < 6; index += 1) {
      await append({ index });
      if (index === 2 || index === 5) await seal();
    }
    expect(await verify()).toMatchObject({ broken: null, seals: 2 });
    for (const sql of statements) await tamper(sql);
    // Another process, which has read no key yet.
    const other = createClient(database.url);
    expect(await verifyAuditChain(other, proof)).toMatchObject({ broken: { kind } });
    await append({ index: 6 });
    // A round looks at the newest seal and what came after it; the earlier ones are for a whole verification.
    if (!/ (forged|missing first) seal/.test(` ${what}`))
      await expect(seal(other)).rejects.toThrow('tampered');
    expect((await verifyAuditChain(other, proof)).broken).not.toBeNull();
    await other.$disconnect();
  });

  it('show a kept seal that is none', async () => {
    await append({ index: 0 });
    await seal();
    await writeFile(path.join(proof.dataDir, 'audit-seal.json'), '{}');
    expect(await verify()).toMatchObject({ kept: false, broken: { kind: 'kept_unreadable', eventId: 0n } });
    await expect(seal()).rejects.toThrow('tampered');
  });

  it('are refused a change by the database', async () => {
    await append({ index: 0 });
    await seal();
    const change = database.prisma.$executeRawUnsafe('DELETE FROM audit_seals');
    await expect(change).rejects.toThrow('append-only');
  });

  it('tell how far a long log has been followed', async () => {
    await database.prisma.$executeRawUnsafe(`
      INSERT INTO audit_events (at, verb, actor_id, subject_type, subject_id, facts, previous, hash)
      SELECT now(), 'connection.linked', '00000000-0000-7000-8000-000000000001', 'connection', 'c1',
        jsonb_build_object('index', n), n::text, 'h' || n FROM generate_series(1, 12000) n`);
    await tamper(CHAIN_ANEW);
    const steps: number[] = [];
    for await (const rows of followAuditChain(database.prisma, proof)) steps.push(rows);
    expect(steps).toEqual([5_000, 10_000]);
    expect(await verify()).toMatchObject({ rows: 12_000, broken: null });
  });
});
