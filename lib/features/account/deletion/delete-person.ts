import 'server-only';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { countHeld, findObstacle, inDeletion, lockPerson, removePerson } from './store.ts';
import type { DeletionObstacle } from './view.ts';

/** All that is theirs, or nothing. The audit log keeps its rows, and says that they have gone; invitations they made stay good. */
export async function deletePerson(
  { userId, role }: Viewer,
  prisma: Database = db(),
): Promise<Result<null, DeletionObstacle>> {
  return inDeletion(prisma, async (tx) => {
    await lockPerson(tx, userId);
    const obstacle = await findObstacle(tx, userId);
    if (obstacle) return fail(obstacle);
    const { connections, tokens } = await countHeld(tx, userId);
    const removed = await removePerson(tx, userId);
    if (removed)
      await appendAuditEvent(tx, {
        verb: 'person.deleted',
        actorId: userId,
        subjectType: 'person',
        subjectId: userId,
        facts: { role, connections, tokens },
      });
    return ok(null);
  });
}
