import 'server-only';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { endPasswordLinks } from '#lib/infra/auth/password-link.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import { type ProofRefusal, provePassword } from '#lib/infra/auth/prove-password.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import { endOtherSessions } from '#lib/infra/auth/sessions.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { changeSettings } from './store.ts';

/**
 * A new password for the one that is known; every other browser is signed out with it.
 * @returns how many browsers that were.
 */
export async function changePassword(
  viewer: Viewer,
  { current, password }: { current: Secret; password: Secret },
  request: RequestFacts,
): Promise<Result<number, ProofRefusal>> {
  const proved = await provePassword(viewer, current, request);
  if (!proved.ok) return proved;
  const passwordHash = await hashPassword(password);
  const { userId, sessionId } = viewer;
  const ended = await db().$transaction(async (tx) => {
    await changeSettings(tx, userId, { passwordHash });
    await endPasswordLinks(tx, userId);
    const others = await endOtherSessions(tx, userId, sessionId);
    await appendAuditEvent(tx, {
      verb: 'person.password_changed',
      actorId: userId,
      subjectType: 'person',
      subjectId: userId,
      facts: { address: request.address, ended: others },
    });
    return others;
  });
  return ok(ended);
}
