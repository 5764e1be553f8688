import 'server-only';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { hashRandomSecret } from '#lib/infra/auth/random-secret.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { Room } from '../room.ts';
import { findAttemptOf } from '../store.ts';
import { takeRepairLink } from './repair-store.ts';

type Given = Pick<Room, 'prisma' | 'now'>;

/**
 * Follows a repair link, once.
 * @returns the path where it is mended; null where the link is somebody else's, used, too old, or none.
 */
export async function followRepairLink(
  viewer: Viewer,
  secret: Secret,
  { prisma, now }: Given = { prisma: db(), now: () => new Date() },
): Promise<string | null> {
  const { userId } = viewer;
  return inTransaction(prisma, async (tx) => {
    const tokenHash = hashRandomSecret(secret.reveal());
    const link = await takeRepairLink(tx, { userId, tokenHash, now: now() });
    if (!link) return null;
    const { connectionId, reference } = link;
    // Old attempts are swept out; what was typed then has gone with it.
    const attempt = reference && (await findAttemptOf(tx, userId, reference));
    await appendAuditEvent(tx, {
      verb: 'repair_link.used',
      actorId: userId,
      subjectType: connectionId ? 'connection' : 'attempt',
      subjectId: connectionId ?? reference,
      facts: {},
    });
    if (connectionId) return `/connect?renew=${connectionId}`;
    return attempt ? `/connect/${attempt.reference}` : '/connect';
  });
}
