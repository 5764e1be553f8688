import 'server-only';
import type { Prisma, PrismaClient } from '#generated/prisma/client.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { countByKey, type KeyCount } from './count-by-key.ts';

import { keyIdOf, openText, sealText } from './seal-text.ts';
import { sealToken, tokenAad } from './seal-token.ts';
import type { VaultKeys } from './vault-keys.ts';
import { secretAad } from './vault-secret.ts';

const ROWS_PER_STEP = 500;

/**
 * Seals everything again under the first key, 500 rows a step, each step a transaction: can be ended at any moment and started
 * again, and two may run side by side. Yields the counts per key id before the first step and after each.
 *
 * @throws VaultError at a row that does not open; the rows of earlier steps keep their new seal.
 */
export async function* rekeyVault(prisma: PrismaClient, keys: VaultKeys): AsyncGenerator<KeyCount[], void> {
  yield await countByKey(prisma);
  await rekeyVaultSecrets(prisma, keys);
  for (;;) {
    const rows = await rekeyStep(prisma, keys);
    yield await countByKey(prisma);
    if (rows === 0) return;
  }
}

async function rekeyStep(prisma: PrismaClient, keys: VaultKeys): Promise<number> {
  const [{ kid }] = keys;
  const waiting = await prisma.connection.count({ where: staleRows(kid), take: ROWS_PER_STEP });
  if (waiting === 0) return 0;
  // Committed before anything is open, like every opening of a token.
  await prisma.$transaction((tx) => recordStep(tx, 'token.opened', { purpose: 'rekey', rows: waiting }));
  return prisma.$transaction(
    async (tx) => {
      const rows = await claimRows(tx, kid);
      for (const row of rows) await rekeyRow(tx, keys, row);
      await recordStep(tx, 'vault.rekeyed', { rows: rows.length, key: kid });
      return waiting;
    },
    { timeout: 60_000 },
  );
}

type StaleRow = { id: string; userId: string; baseUrl: string; sealedToken: string };

/** Rows that somebody else seals right now are waited for, and left out where that gave them the first key. */
function claimRows(tx: Prisma.TransactionClient, kid: string): Promise<StaleRow[]> {
  return tx.$queryRaw<StaleRow[]>`
    SELECT c.id, c.user_id AS "userId", i.base_url AS "baseUrl", c.sealed_token AS "sealedToken"
    FROM connections c JOIN instances i ON i.id = c.instance_id
    WHERE c.sealed_token IS NOT NULL AND c.sealed_under <> ${kid}
    ORDER BY c.id LIMIT ${ROWS_PER_STEP} FOR UPDATE OF c`;
}

async function rekeyRow(tx: Prisma.TransactionClient, keys: VaultKeys, row: StaleRow): Promise<void> {
  const binding = { connectionId: row.id, userId: row.userId, instanceUrl: row.baseUrl };
  const token = await openText(keys, row.sealedToken, tokenAad(binding));
  await tx.connection.update({
    where: { id: row.id },
    data: await sealToken(keys, token, binding),
    select: { id: true },
  });
}

async function rekeyVaultSecrets(prisma: PrismaClient, keys: VaultKeys): Promise<void> {
  for (const { name, sealed } of await prisma.vaultSecret.findMany()) {
    if (keyIdOf(sealed) === keys[0].kid) continue;
    const opened = await openText(keys, sealed, secretAad(name));
    await prisma.vaultSecret.updateMany({
      where: { name, sealed },
      data: { sealed: await sealText(keys, opened, secretAad(name)) },
    });
  }
}

function staleRows(kid: string): Prisma.ConnectionWhereInput {
  return { sealedToken: { not: null }, sealedUnder: { not: kid } };
}

function recordStep(
  tx: Prisma.TransactionClient,
  verb: 'token.opened' | 'vault.rekeyed',
  facts: Record<string, string | number>,
): Promise<void> {
  return appendAuditEvent(tx, { verb, actorId: null, subjectType: 'vault', subjectId: null, facts });
}
