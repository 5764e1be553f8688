import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { endOtherSessions, endSession, listLiveSessions } from '#lib/infra/auth/sessions.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db, type Transaction } from '#lib/infra/db/prisma.ts';

/**
 * Signs one browser out; its next request is nobody's. Found among the viewer's own only.
 * @returns 1, or 0 where it had ended a moment ago; null where there is no such session.
 */
export async function endOwnSession(viewer: Viewer, handle: string): Promise<number | null> {
  const rows = await listLiveSessions(db(), viewer.userId);
  const row = rows.find((one) => one.handle === handle && one.rowId !== viewer.sessionId);
  if (!row) return null;
  return db().$transaction(async (tx) => {
    if (!(await endSession(tx, row.rowId))) return 0;
    await record(tx, viewer, 1);
    return 1;
  });
}

/** Signs all browsers out but this one. @returns how many those were. */
export async function endOwnOtherSessions(viewer: Viewer): Promise<number> {
  return db().$transaction(async (tx) => {
    const ended = await endOtherSessions(tx, viewer.userId, viewer.sessionId);
    if (ended > 0) await record(tx, viewer, ended);
    return ended;
  });
}

function record(tx: Transaction, { userId }: Viewer, ended: number): Promise<void> {
  return appendAuditEvent(tx, {
    verb: 'session.ended',
    actorId: userId,
    subjectType: 'person',
    subjectId: userId,
    facts: { ended },
  });
}
