import 'server-only';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { TokenPurpose } from '#lib/domain/audit-event.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { openText } from './seal-text.ts';
import { tokenAad } from './seal-token.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

export type OpenTokensInput = {
  prisma: PrismaClient;
  keys: VaultKeys;
  connectionIds: readonly string[];
  purpose: TokenPurpose;
};

/**
 * Opens many stored tokens for the system itself. One audit row names all connections; it is committed before any token is open.
 *
 * @returns by connection: the token, or the error where it does not open; a connection without a token is left out.
 */
export async function openTokens({
  prisma,
  keys,
  connectionIds,
  purpose,
}: OpenTokensInput): Promise<Map<string, Secret | VaultError>> {
  const rows = await prisma.connection.findMany({
    where: { id: { in: [...connectionIds] }, sealedToken: { not: null } },
    select: { id: true, userId: true, sealedToken: true, instance: { select: { baseUrl: true } } },
  });
  if (rows.length === 0) return new Map();
  const connections = rows.map(({ id }) => id).join(' ');
  await prisma.$transaction((tx) =>
    appendAuditEvent(tx, {
      verb: 'token.opened',
      actorId: null,
      subjectType: 'vault',
      subjectId: null,
      facts: { purpose, rows: rows.length, connections },
    }),
  );
  const opened = rows.map(async ({ id, userId, sealedToken, instance }) => {
    const aad = tokenAad({ connectionId: id, userId, instanceUrl: instance.baseUrl });
    return [id, await openOrError(keys, sealedToken ?? '', aad)] as const;
  });
  return new Map(await Promise.all(opened));
}

async function openOrError(keys: VaultKeys, sealed: string, aad: string): Promise<Secret | VaultError> {
  try {
    return await openText(keys, sealed, aad);
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
}
