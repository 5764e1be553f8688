import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { changeSettings } from './store.ts';

/** The name others here know them by. The audit row says that it changed, and not what it was. */
export async function changeProfile({ userId }: Viewer, { name }: { name: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    await changeSettings(tx, userId, { name });
    await appendAuditEvent(tx, {
      verb: 'person.changed',
      actorId: userId,
      subjectType: 'person',
      subjectId: userId,
      facts: { name: true },
    });
  });
}
