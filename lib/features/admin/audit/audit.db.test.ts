import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { AUDIT_VERBS, type AuditEntry } from '#lib/domain/audit-event.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { sealAuditChain } from '#lib/infra/audit-seals/seal-audit-chain.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { parseVaultKeys } from '#lib/infra/vault/vault-keys.ts';
import { createWords, type Words } from '#lib/words/words.ts';
import { answerAuditExport } from './answer-audit-export.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { auditSchema } from './schema.ts';
import { verifyAudit } from './verify-audit.ts';
import type { AuditView, VerifyEvent } from './view.ts';

let database: TestDatabase;
let dataDir: string;
let words: Words;
let ada: string;
let grace: string;
let viewer: Permitted<'audit:read'>;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-audit-'));
  words = await createWords('en');
  const { prisma } = database;
  [ada = '', grace = ''] = await Promise.all(
    ['ada@example.org', 'grace@example.org'].map(
      async (email) => (await prisma.user.create({ data: { email, name: email } })).id,
    ),
  );
  viewer = { userId: ada, role: 'admin' } as never;
  for (let n = 0; n < 130; n += 1)
    await append({ actorId: n % 3 === 0 ? ada : n % 3 === 1 ? grace : null }, n);
  await append({ verb: 'attempt.viewed', subjectType: 'attempt', subjectId: '7QK4-M2XD', actorId: grace }, 0);
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

function append(entry: Partial<AuditEntry>, n: number): Promise<void> {
  const whole = {
    verb: AUDIT_VERBS[n % AUDIT_VERBS.length] ?? 'person.created',
    actorId: null,
    subjectType: 'person',
    subjectId: grace,
    facts: { n, '<script>': '\u202Ehostile' },
    ...entry,
  } as const;
  return database.prisma.$transaction((tx) => appendAuditEvent(tx, whole));
}

async function read(given: Record<string, string> = {}): Promise<AuditView> {
  const answer = await listAuditEvents(viewer, auditSchema.parse(given), { prisma: database.prisma, words });
  if (!answer.ok) throw new Error(answer.code);
  return answer.view;
}

describe('the log', () => {
  it.each([
    ['by its numbers', {}],
    ['by time', { from: '2000-01-01' }],
  ])('is read page by page %s, each event once, the newest first, and back again', async (_, days) => {
    const ids: string[] = [];
    let older: string | null = null;
    do {
      const view: AuditView = await read({ ...days, ...(older && { older }) });
      ids.push(...view.rows.map(({ id }) => id));
      older = view.older;
    } while (older);
    expect(ids).toEqual(Array.from({ length: 131 }, (_, n) => String(131 - n)));
    const back = await read({ ...days, newer: ids[60] ?? '' });
    expect(back.rows.map(({ id }) => id)).toEqual(ids.slice(10, 60));
    expect((await read({ ...days, newer: ids[20] ?? '' })).newer).toBeNull();
  });

  it('names people, and says every verb in words', async () => {
    const { rows } = await read({ older: '48' });
    expect(new Set(rows.map(({ what }) => what)).size).toBeGreaterThan(40);
    for (const { what, verb } of rows) expect(what).not.toBe(verb);
    expect(rows[0]?.about).toEqual({ text: 'grace@example.org', href: `/admin/people/${grace}` });
    expect(rows.map(({ who }) => who.text)).toContain('Patchbay');
    expect(JSON.stringify(rows)).not.toContain('\u202E');
  });

  it.each<[Record<string, string>, number]>([
    [{ who: 'Ada@Example.org' }, 44],
    [{ who: 'nobody@example.org' }, 0],
    [{ verb: 'policy.changed' }, 3],
    [{ about: '7qk4 m2xd' }, 1],
    [{ about: 'x' }, 0],
    [{ who: 'grace@example.org', about: '7QK4-M2XD' }, 1],
    [{ from: '2000-01-01', to: '2000-01-02' }, 0],
    [{ from: '2000-01-01', verb: 'policy.changed' }, 3],
    [{ verb: "'; DROP TABLE audit_events", older: "1'--", from: 'yesterday' }, 50],
  ])('is filtered by %o', async (given, count) => {
    expect((await read(given)).rows).toHaveLength(count);
  });

  it('is handed out as a file of exactly the events that were found', async () => {
    const query = new URLSearchParams({ format: 'json', who: 'ada@example.org' });
    const answer = await answerAuditExport(viewer, query, database.prisma);
    const rows: { id: string; verb: string }[] = JSON.parse(await answer.text());
    expect(rows).toHaveLength(45);
    expect(rows[0]?.verb).toBe('audit.exported');
    const csv = await answerAuditExport(viewer, new URLSearchParams({ format: 'csv' }), database.prisma);
    expect((await csv.text()).trim().split('\n').length).toBe(1 + 131 + 2);
  });
});

describe('verifying', () => {
  const proof = () => ({ vaultKeys: keys(), dataDir });
  const keys = () => {
    const read = parseVaultKeys(`k1:${Buffer.alloc(32, 7).toString('base64')}`);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  const verify = async (): Promise<VerifyEvent> => {
    const events = await Array.fromAsync(
      verifyAudit(viewer, { prisma: database.prisma, proof: proof(), words }),
    );
    const end = events.at(-1);
    if (!end) throw new Error('Nothing was told.');
    return end;
  };

  it('says that it is whole, and is recorded', async () => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await sealAuditChain({ prisma: database.prisma, ...proof(), now: () => new Date(), log } as never);
    expect(await verify()).toMatchObject({ type: 'ended', state: { tone: 'ok', title: 'The log is whole' } });
    expect((await read()).rows[0]).toMatchObject({
      verb: 'audit.verified',
      who: { text: 'ada@example.org' },
    });
  });

  it('finds an edit, and says where', async () => {
    const { prisma } = database;
    await prisma.$transaction([
      prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
      prisma.$executeRaw`UPDATE audit_events SET facts = '{"n":99}' WHERE id = 77`,
    ]);
    expect(await verify()).toMatchObject({
      state: { tone: 'bad', title: 'The log was tampered with', text: 'Event 77 was edited.' },
    });
    expect((await read()).rows[0]?.facts).toContainEqual({ name: 'eventId', value: '77' });
  });

  it('says how far a log went whose end is gone', async () => {
    const { prisma } = database;
    const { eventId } = await prisma.auditSeal.findFirstOrThrow({ orderBy: { id: 'desc' } });
    await prisma.$transaction([
      prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
      prisma.$executeRaw`DELETE FROM audit_events`,
    ]);
    expect(await verify()).toMatchObject({
      state: { tone: 'bad', text: `The end of the log is gone: it went on to event ${eventId} at least.` },
    });
  });
});
