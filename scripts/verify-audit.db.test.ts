import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { sealAuditChain } from '#lib/infra/audit-seals/seal-audit-chain.ts';
import { proveVaultKeys } from '#lib/infra/vault/prove-vault-keys.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';

const KEY = randomBytes(32);
const vaultKeys = [makeVaultKey('k1', KEY)] as const;
let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-verify-'));
  const { prisma } = database;
  await proveVaultKeys(prisma, vaultKeys);
  for (let index = 0; index < 3; index += 1)
    await prisma.$transaction((tx) =>
      appendAuditEvent(tx, {
        verb: 'policy.changed',
        actorId: null,
        subjectType: 'policy',
        subjectId: null,
        facts: { index },
      }),
    );
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** The command as an operator runs it. */
function verifyAudit(): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    VAULT_KEYS: `k1:${KEY.toString('base64')}`,
    AUTH_SECRET: 'at-least-thirty-two-characters-of-randomness',
  };
  return new Promise((resolve) => {
    const command = ['--conditions=react-server', 'scripts/verify-audit.ts'];
    const child = execFile(process.execPath, command, { env }, (_, out, errors) =>
      resolve({ code: child.exitCode ?? -1, said: out + errors }),
    );
  });
}

it('ends with 0 where the log is whole, and with 1 and the first bad event where it is not', async () => {
  const { prisma } = database;
  const unsealed = await verifyAudit();
  expect(unsealed).toMatchObject({ code: 0, said: expect.stringContaining('No seal is kept') });

  await sealAuditChain({ prisma, vaultKeys, dataDir, now: () => new Date(), log: { info: () => undefined } });
  const whole = await verifyAudit();
  expect(whole.said).toContain('whole: 3 events, 3 of them under one seal');
  expect(whole.code).toBe(0);

  await prisma.$executeRaw`ALTER TABLE audit_events DISABLE TRIGGER USER`;
  await prisma.$executeRaw`DELETE FROM audit_events WHERE id = 3`;
  const cut = await verifyAudit();
  expect(cut).toEqual({ code: 1, said: 'The audit log was tampered with: cut_off at event 3.\n' });
});
