import 'server-only';
import { normalEmail } from '#lib/domain/email.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { forgetSignInTries, limitSignIn } from '#lib/infra/rate-limit/limit-sign-in.ts';
import { lockPasswordOwner } from './lock-user.ts';
import { hashPassword, needsRehash, verifyPassword } from './passwords.ts';
import type { RequestFacts } from './request-facts.ts';
import { startSession } from './start-session.ts';

/** `sign_in.refused` is one answer for a wrong password, an unknown address and a disabled person. */
export type SignInRefusal = 'sign_in.refused' | 'limit.exceeded';

type Account = { id: string; passwordHash: string | null; disabledAt: Date | null };

/**
 * The only way from a password to a session, for our own form and for next-auth's endpoint alike: the same limits, the same
 * audit rows, the same time.
 * @returns the session's id for the cookie.
 */
export async function authenticateWithPassword(
  typed: { email: string; password: Secret },
  request: RequestFacts,
): Promise<Result<{ sessionId: string; userId: string }, SignInRefusal>> {
  const email = normalEmail(typed.email);
  const limit = await limitSignIn(email, request.address);
  if (!limit.ok) return fail('limit.exceeded');

  const account = await db().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  // For nobody, too: the time must not tell.
  const right = await verifyPassword(account?.passwordHash ?? null, typed.password);
  if (!account || !right || account.disabledAt) {
    await recordRefusal(account, right, request);
    return fail('sign_in.refused');
  }
  const sessionId = await enter(account, typed.password, request);
  if (sessionId === null) {
    await recordRefusal(account, false, request);
    return fail('sign_in.refused');
  }
  await forgetSignInTries(email, request.address);
  return ok({ sessionId, userId: account.id });
}

/** @returns null where the password was changed, or they were shut out, while it was verified. */
async function enter(
  { id, passwordHash: verified }: Account,
  password: Secret,
  request: RequestFacts,
): Promise<string | null> {
  if (verified === null) return null;
  const renewed = needsRehash(verified) ? await hashPassword(password) : null;
  return db().$transaction(async (tx) => {
    if (!(await lockPasswordOwner(tx, id, verified))) return null;
    if (renewed) await tx.user.update({ where: { id }, data: { passwordHash: renewed } });
    return startSession(tx, id, request, 'password');
  });
}

/** The typed address is not kept: people type their password into that field. */
async function recordRefusal(
  account: Account | null,
  right: boolean,
  { address }: RequestFacts,
): Promise<void> {
  const reason = !account
    ? 'unknown'
    : right
      ? 'disabled'
      : account.passwordHash
        ? 'password'
        : 'no_password';
  await db().$transaction((tx) =>
    appendAuditEvent(tx, {
      verb: 'person.sign_in_refused',
      actorId: null,
      subjectType: 'person',
      subjectId: account?.id ?? null,
      facts: { reason, address },
    }),
  );
}
