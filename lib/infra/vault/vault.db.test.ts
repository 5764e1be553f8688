import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { Secret } from '#lib/domain/secret.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { countByKey } from './count-by-key.ts';
import { fingerprintToken } from './fingerprint-token.ts';
import { openToken } from './open-token.ts';
import { proveVaultKeys } from './prove-vault-keys.ts';
import { rekeyVault } from './rekey-vault.ts';
import { sealToken } from './seal-token.ts';
import { makeVaultKey, type VaultKeys } from './vault-keys.ts';

const k1 = makeVaultKey('k1', randomBytes(32));
const k2 = makeVaultKey('k2', randomBytes(32));
const ROWS = 1_100;

let database: TestDatabase;
let userId: string;
let instanceId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  userId = (await prisma.user.create({ data: { email: 'ada@example.test', name: 'Ada' } })).id;
  instanceId = (
    await prisma.instance.create({ data: { baseUrl: 'https://git.example', origin: 'https://git.example' } })
  ).id;
});
afterAll(() => database.drop());

async function addConnection(keys: VaultKeys, id: string, token: string): Promise<void> {
  const { prisma } = database;
  const sealed = await sealToken(keys, new Secret(token), {
    connectionId: id,
    userId,
    instanceUrl: 'https://git.example',
  });
  const now = new Date();
  const facts = { tokenFingerprint: id, verifiedAt: now, checkedAt: now, accountKey: `token:${id}` };
  await prisma.connection.create({ data: { id, userId, instanceId, ...facts, ...sealed } });
}

const idOf = (index: number): string => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;

describe('keys at start', () => {
  it('are proven on a new database and again', async () => {
    expect(await proveVaultKeys(database.prisma, [k1])).toEqual({ ok: true, value: null });
    expect(await proveVaultKeys(database.prisma, [k1])).toEqual({ ok: true, value: null });
  });

  it('are refused by name when another key goes by the same id', async () => {
    const impostor = makeVaultKey('k1', randomBytes(32));
    const proven = await proveVaultKeys(database.prisma, [impostor]);
    expect(proven).toMatchObject({
      ok: false,
      error: [{ kid: 'k1', problem: expect.stringContaining('"k1"') }],
    });
  });

  it('are refused by name when one is missing that seals something', async () => {
    const proven = await proveVaultKeys(database.prisma, [k2]);
    expect(proven).toMatchObject({
      ok: false,
      error: [{ kid: 'k1', problem: expect.stringContaining('does not name') }],
    });
    // The refused configuration left no trace that would refuse another key of that name.
    expect(await database.prisma.vaultCanary.count({ where: { id: 'k2' } })).toBe(0);
  });

  it('make one fingerprint key, also when several processes start at once', async () => {
    const empty = await createTestDatabase();
    const clients = [1, 2, 3, 4].map(() => createClient(empty.url));
    const token = new Secret('glpat-same');
    const prints = await Promise.all(clients.map((client) => fingerprintToken(client, [k1], token)));
    const other = await fingerprintToken(empty.prisma, [k1], new Secret('glpat-other'));
    await Promise.all(clients.map((client) => client.$disconnect()));
    await empty.drop();
    expect(new Set(prints).size).toBe(1);
    expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(prints[0]);
  });
});

describe('opening a token', () => {
  it('records purpose and person first, and then opens', async () => {
    await addConnection([k1], idOf(0), 'glpat-number-0');
    const opened = await openToken({
      prisma: database.prisma,
      keys: [k1],
      connectionId: idOf(0),
      purpose: 'recheck',
      actorId: userId,
    });
    expect(opened?.reveal()).toBe('glpat-number-0');
    const rows = await database.prisma.auditEvent.findMany({
      where: { verb: 'token.opened', subjectId: idOf(0) },
    });
    expect(rows).toMatchObject([{ actorId: userId, facts: { purpose: 'recheck' } }]);
  });

  it('is recorded also where it fails', async () => {
    const wrong = {
      prisma: database.prisma,
      keys: [k2] as const,
      connectionId: idOf(0),
      purpose: 'revoke' as const,
      actorId: userId,
    };
    await expect(openToken(wrong)).rejects.toThrow('"k1"');
    const rows = await database.prisma.auditEvent.findMany({
      where: { verb: 'token.opened', subjectId: idOf(0) },
    });
    expect(rows.map(({ facts }) => facts)).toContainEqual({ purpose: 'revoke' });
  });

  it('does not work on a ciphertext moved from another row', async () => {
    await addConnection([k1], idOf(999_999), 'glpat-of-another-row');
    const { prisma } = database;
    const other = await prisma.connection.findUniqueOrThrow({ where: { id: idOf(999_999) } });
    const own = await prisma.connection.findUniqueOrThrow({ where: { id: idOf(0) } });
    await prisma.connection.update({ where: { id: idOf(0) }, data: { sealedToken: other.sealedToken } });
    const moved = {
      prisma,
      keys: [k1] as const,
      connectionId: idOf(0),
      purpose: 'recheck' as const,
      actorId: null,
    };
    await expect(openToken(moved)).rejects.toThrow('does not open it');
    await prisma.connection.update({ where: { id: idOf(0) }, data: { sealedToken: own.sealedToken } });
    await prisma.connection.delete({ where: { id: idOf(999_999) } });
  });
});

describe('re-keying', () => {
  it('goes on where it was ended, and leaves nothing under the old key', async () => {
    for (let start = 1; start < ROWS; start += 100) {
      const batch = Array.from({ length: Math.min(100, ROWS - start) }, (_, offset) => start + offset);
      await Promise.all(batch.map((index) => addConnection([k1], idOf(index), `glpat-number-${index}`)));
    }
    const { prisma } = database;
    const before = await fingerprintToken(prisma, [k1], new Secret('glpat-same'));

    const ended = rekeyVault(prisma, [k2, k1]);
    expect((await ended.next()).value).toEqual([{ kid: 'k1', rows: ROWS + 1 }]);
    const counts = (await ended.next()).value ?? [];
    expect(counts).toContainEqual({ kid: 'k2', rows: 501 });
    await ended.return();

    let last: unknown;
    for await (const counted of rekeyVault(prisma, [k2, k1])) last = counted;
    expect(last).toEqual([{ kid: 'k2', rows: ROWS + 1 }]);
    expect(await countByKey(prisma)).toEqual([{ kid: 'k2', rows: ROWS + 1 }]);
    expect(await proveVaultKeys(prisma, [k2])).toEqual({ ok: true, value: null });
    const opened = {
      prisma,
      keys: [k2] as const,
      connectionId: idOf(777),
      purpose: 'recheck' as const,
      actorId: null,
    };
    expect((await openToken(opened))?.reveal()).toBe('glpat-number-777');
    expect(await fingerprintToken(prisma, [k2], new Secret('glpat-same'))).toBe(before);
  });
});
