import 'server-only';
import type { Role } from '#lib/domain/access.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { authSettings } from '#lib/infra/auth/auth-settings.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { addLink, hasPerson, inTransaction, removeOpenLinks } from './store.ts';

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes an invitation for one address and role: used once, within seven days, replacing an open one for the same address.
 * @returns the link, shown to the administrator this one time.
 */
export async function invite(
  viewer: Viewer,
  { email, role }: { email: string; role: Role },
  publicUrl = authSettings().publicUrl,
): Promise<Result<string, 'email.taken'>> {
  return inTransaction(async (tx) => {
    if (await hasPerson(tx, email)) return fail('email.taken');
    await removeOpenLinks(tx, 'invitation', email);
    const expiresAt = new Date(Date.now() + VALID_MS);
    const link = await addLink(tx, { kind: 'invitation', email, role, createdBy: viewer.userId, expiresAt });
    await appendAuditEvent(tx, {
      verb: 'invitation.created',
      actorId: viewer.userId,
      subjectType: 'invitation',
      subjectId: link.id,
      facts: { role },
    });
    return ok(`${publicUrl}/sign-up?invitation=${link.secret}`);
  });
}
