import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { RequestFacts } from './request-facts.ts';
import { endSession, issueSession } from './sessions.ts';

export type SignInMethod = 'password' | 'oidc' | 'set-up' | 'sign-up';

/** A new session with its audit row. @returns the id for the cookie. */
export async function startSession(
  tx: Prisma.TransactionClient,
  userId: string,
  { address, userAgent }: RequestFacts,
  method: SignInMethod,
): Promise<string> {
  const sessionId = await issueSession(tx, { userId, address, userAgent });
  await appendAuditEvent(tx, {
    verb: 'person.signed_in',
    actorId: userId,
    subjectType: 'person',
    subjectId: userId,
    facts: { method, address },
  });
  return sessionId;
}

/** Ends a session with its audit row; does nothing when it had ended before. */
export async function stopSession(
  tx: Prisma.TransactionClient,
  session: { userId: string; rowId: string },
): Promise<void> {
  if (!(await endSession(tx, session.rowId))) return;
  await appendAuditEvent(tx, {
    verb: 'person.signed_out',
    actorId: session.userId,
    subjectType: 'person',
    subjectId: session.userId,
    facts: {},
  });
}
