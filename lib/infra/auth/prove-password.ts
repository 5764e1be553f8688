import 'server-only';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { forgetSignInTries, limitSignIn } from '#lib/infra/rate-limit/limit-sign-in.ts';
import { verifyPassword } from './passwords.ts';
import type { RequestFacts } from './request-facts.ts';
import type { Viewer } from './viewer.ts';

export type ProofRefusal = 'password.wrong' | 'limit.exceeded';

/**
 * Whether the one at the keyboard knows the password of the account that is open there. Counted together with sign-ins: whoever finds a
 * browser unlocked may not guess more often than at the front door.
 */
export async function provePassword(
  viewer: Viewer,
  password: Secret,
  { address }: RequestFacts,
): Promise<Result<null, ProofRefusal>> {
  const limit = await limitSignIn(viewer.email, address);
  if (!limit.ok) return fail('limit.exceeded');
  const row = await db().user.findUnique({ where: { id: viewer.userId }, select: { passwordHash: true } });
  if (await verifyPassword(row?.passwordHash ?? null, password)) {
    await forgetSignInTries(viewer.email, address);
    return ok(null);
  }
  await db().$transaction((tx) =>
    appendAuditEvent(tx, {
      verb: 'person.password_refused',
      actorId: viewer.userId,
      subjectType: 'person',
      subjectId: viewer.userId,
      facts: { address },
    }),
  );
  return fail('password.wrong');
}
