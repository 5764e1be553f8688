import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { verifyAuditChain } from '#lib/infra/audit-seals/verify-audit-chain.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { VaultError } from '#lib/infra/vault/vault-error.ts';
import { OWN_CONNECTIONS, OWNER_EMAIL } from './seed/owner.ts';

const CONNECTIONS = 2_000;

let test: TestRoom;
let folder: string;
beforeAll(async () => {
  test = await openTestRoom();
  folder = await mkdtemp(path.join(tmpdir(), 'patchbay-seed-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

/** As an operator calls it. */
function seed(...words: string[]): { status: number | null; stderr: string } {
  const [{ kid, key }] = test.room.vaultKeys;
  return spawnSync(process.execPath, ['--conditions=react-server', 'scripts/seed.ts', ...words], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: test.database.url,
      VAULT_KEYS: `${kid}:${key.export().toString('base64')}`,
      AUTH_SECRET: 'at-least-thirty-two-characters-of-randomness',
    },
  });
}

const indexes = () =>
  test.database.prisma.$queryRaw`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`;

describe('npm run seed', () => {
  it('wants to know how many', () => {
    expect(seed()).toMatchObject({ status: 2, stderr: expect.stringContaining('How many') });
    expect(seed('10')).toMatchObject({ status: 2 });
  });

  it('leaves a database with people alone until it is told to go on, and never fills it twice', async () => {
    await test.newViewer();
    const before = await indexes();
    const asked = seed(String(CONNECTIONS));
    expect(asked).toMatchObject({ status: 1, stderr: expect.stringContaining('--yes') });
    expect(await test.database.prisma.connection.count()).toBe(0);

    expect(seed(String(CONNECTIONS), '--yes')).toMatchObject({ status: 0, stderr: '' });
    expect(await test.database.prisma.connection.count()).toBe(CONNECTIONS);
    expect(await indexes()).toEqual(before);

    expect(seed(String(CONNECTIONS), '--yes')).toMatchObject({ status: 1 });
    expect(await test.database.prisma.connection.count()).toBe(CONNECTIONS);
  });
});

describe('what it has made', () => {
  it('belongs to people who cannot sign in, one of them with a thousand', async () => {
    const { prisma } = test.database;
    const owner = await prisma.user.findUniqueOrThrow({ where: { email: OWNER_EMAIL } });
    expect(await prisma.connection.count({ where: { userId: owner.id } })).toBe(OWN_CONNECTIONS);
    const made = { createdAt: owner.createdAt };
    expect(await prisma.user.count({ where: made })).toBe(CONNECTIONS / 5);
    expect(await prisma.user.count({ where: { ...made, passwordHash: { not: null } } })).toBe(0);
    expect(await prisma.user.count({ where: { ...made, role: 'admin' } })).toBe(0);
    expect(await prisma.session.count({ where: { expiresAt: { gt: new Date() } } })).toBe(0);
  });

  it('holds no token that opens', async () => {
    const { prisma } = test.database;
    const { id } = await prisma.connection.findFirstOrThrow({ where: { disconnectedAt: null } });
    const opening = openToken({
      prisma,
      keys: test.room.vaultKeys,
      connectionId: id,
      purpose: 'recheck',
      actorId: null,
    });
    await expect(opening).rejects.toThrow(VaultError);
  });

  it('is found by the same words as what people link', async () => {
    const { prisma } = test.database;
    const wrong = await prisma.$queryRaw`
      SELECT label, c.search::text, host FROM connections c, users u, LATERAL
        (SELECT split_part(base_url, '://', 2) AS host FROM instances WHERE id = instance_id) AS i
      WHERE u.id = user_id AND c.search IS DISTINCT FROM search_words(label, username, display_name, token_name, email, u.name, host)`;
    expect(wrong).toEqual([]);
  });

  it('has attempts of every kind and a log whose chain is whole', async () => {
    const { prisma } = test.database;
    const verdicts = await prisma.attempt.groupBy({ by: ['verdict'], _count: true });
    expect(verdicts.length).toBeGreaterThan(7);
    expect(await verifyAuditChain(prisma)).toMatchObject({ broken: null });
    expect(await prisma.auditEvent.count()).toBeGreaterThan(CONNECTIONS / 6);
  });
});
