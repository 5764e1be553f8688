import 'server-only';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { TokenPurpose } from '#lib/domain/audit-event.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { openText } from './seal-text.ts';
import { tokenAad } from './seal-token.ts';
import type { VaultKeys } from './vault-keys.ts';

export type OpenTokenInput = {
  prisma: PrismaClient;
  keys: VaultKeys;
  /** The caller has made sure that the actor may use this connection. */
  connectionId: string;
  purpose: TokenPurpose;
  /** The person for whom it is opened; null for the system. */
  actorId: string | null;
};

/**
 * The one way to a stored token. The audit row is committed before the token is open, so that no opening goes unrecorded.
 *
 * @returns null where the connection holds no token (it is disconnected, or gone).
 * @throws VaultError where it does not open.
 */
export async function openToken({
  prisma,
  keys,
  connectionId,
  purpose,
  actorId,
}: OpenTokenInput): Promise<Secret | null> {
  const row = await prisma.connection.findUnique({
    where: { id: connectionId },
    select: { userId: true, sealedToken: true, instance: { select: { baseUrl: true } } },
  });
  if (!row?.sealedToken) return null;
  await prisma.$transaction((tx) =>
    appendAuditEvent(tx, {
      verb: 'token.opened',
      actorId,
      subjectType: 'connection',
      subjectId: connectionId,
      facts: { purpose },
    }),
  );
  const aad = tokenAad({ connectionId, userId: row.userId, instanceUrl: row.instance.baseUrl });
  return openText(keys, row.sealedToken, aad);
}
