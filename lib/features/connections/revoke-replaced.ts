import 'server-only';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { revokeToken } from '#lib/infra/gitlab/revoke-token.ts';
import { readSettingsFor } from '#lib/infra/policy/in-force.ts';
import { fingerprintToken } from '#lib/infra/vault/fingerprint-token.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import type { Room } from './room.ts';
import { type AttemptRow, addEvidence, findConnectionOf, isTokenHeld } from './store.ts';

/** The token that a renewal is about to replace, and the GitLab that made it. In memory only, and only until the renewal is over. */
export type Replaced = { token: Secret; baseUrl: string };

/** What became of it, as the attempt keeps it: one of these, or the code of GitLab's refusal. */
export const REPLACED = {
  /** Was to be revoked; still standing there, the process ended before it could be. */
  asked: 'asked',
  revoked: 'revoked',
  /** A live connection holds it: the very same token came again, or somebody else uses it too. */
  held: 'held',
} as const;

/** Opens the old token while it is still there. @returns null where the connection holds none. */
export async function openReplaced(
  userId: string,
  connectionId: string,
  { prisma, vaultKeys: keys }: Room,
): Promise<Replaced | null> {
  const row = await findConnectionOf(prisma, userId, connectionId);
  const token = row && (await openToken({ prisma, keys, connectionId, purpose: 'revoke', actorId: userId }));
  return row && token && { token, baseUrl: row.instance.baseUrl };
}

/**
 * Revokes on GitLab what a renewal has replaced. Only once the new token is stored, and whatever comes of it, the renewal stands.
 * @param renewal the renewal's attempt as it was stored. @returns it, with what became of the old token.
 */
export async function revokeReplaced(
  renewal: AttemptRow,
  { token, baseUrl }: Replaced,
  room: Room,
): Promise<AttemptRow> {
  const { prisma, vaultKeys } = room;
  if (renewal.verdict !== 'ok' || !renewal.connection) return renewal;
  if (await isTokenHeld(prisma, await fingerprintToken(prisma, vaultKeys, token)))
    return addEvidence(prisma, renewal, { replaced: REPLACED.held });
  const settings = await readSettingsFor(prisma, room, baseUrl);
  if (!settings) return addEvidence(prisma, renewal, { replaced: 'policy.host' });
  const revoked = await revokeToken({ baseUrl, token, settings });
  if (!revoked.ok) return addEvidence(prisma, renewal, { replaced: revoked.error.code });
  const { id, userId } = renewal.connection;
  return inTransaction(prisma, async (tx) => {
    const told = await addEvidence(tx, renewal, { replaced: REPLACED.revoked });
    await appendAuditEvent(tx, {
      verb: 'token.revoked',
      actorId: userId,
      subjectType: 'connection',
      subjectId: id,
      facts: { instance: baseUrl, replaced: true },
    });
    return told;
  });
}
