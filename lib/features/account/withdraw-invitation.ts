import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction, removeInvitation } from './store.ts';

/** Takes an invitation back: its link leads nowhere from now on. One that was used, or is gone, stays as it is. */
export function withdrawInvitation(
  { userId }: Permitted<'person:manage'>,
  invitationId: string,
): Promise<void> {
  return inTransaction(async (tx) => {
    if (!(await removeInvitation(tx, invitationId))) return;
    await appendAuditEvent(tx, {
      verb: 'invitation.withdrawn',
      actorId: userId,
      subjectType: 'invitation',
      subjectId: invitationId,
      facts: {},
    });
  });
}
