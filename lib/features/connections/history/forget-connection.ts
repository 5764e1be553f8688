import 'server-only';
import { validate as isUuid } from 'uuid';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { Room } from '../room.ts';
import { deleteForgotten } from './history-store.ts';

/**
 * Deletes a disconnected connection of the viewer's, its label and its attempts. The audit log keeps what happened.
 * @returns false for an unknown one, somebody else's, and one that still holds a token.
 */
export async function forgetConnection(
  { userId }: Viewer,
  connectionId: string,
  { prisma }: Pick<Room, 'prisma'> = { prisma: db() },
): Promise<boolean> {
  if (!isUuid(connectionId)) return false;
  return inTransaction(prisma, async (tx) => {
    if (!(await deleteForgotten(tx, userId, connectionId))) return false;
    await appendAuditEvent(tx, {
      verb: 'connection.deleted',
      actorId: userId,
      subjectType: 'connection',
      subjectId: connectionId,
      facts: {},
    });
    return true;
  });
}
