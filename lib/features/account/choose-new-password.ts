import 'server-only';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { endPasswordLinks } from '#lib/infra/auth/password-link.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import { endAllSessions } from '#lib/infra/auth/sessions.ts';
import { startSession } from '#lib/infra/auth/start-session.ts';
import { changePasswordOf, inTransaction, takeLink } from './store.ts';

/**
 * Uses a link for a new password up: the password is theirs from now on, every browser is signed out, and this one signed in.
 * @returns the session's id for the cookie.
 */
export async function chooseNewPassword(
  { password, token }: { password: Secret; token: Secret },
  request: RequestFacts,
): Promise<Result<string, 'link.spent'>> {
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const link = await takeLink(tx, 'password', token.reveal());
    // Somebody who was shut out meanwhile stays out.
    if (!link?.userId || !(await changePasswordOf(tx, link.userId, passwordHash))) return fail('link.spent');
    const { userId } = link;
    await endPasswordLinks(tx, userId);
    const ended = await endAllSessions(tx, userId);
    await appendAuditEvent(tx, {
      verb: 'person.password_changed',
      actorId: userId,
      subjectType: 'person',
      subjectId: userId,
      facts: { address: request.address, ended, by: 'link' },
    });
    return ok(await startSession(tx, userId, request, 'password'));
  });
}
