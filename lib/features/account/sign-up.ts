import 'server-only';
import type { Language } from '#lib/domain/language.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { type AuthSettings, authSettings } from '#lib/infra/auth/auth-settings.ts';
import { createPerson, isTaken, type NewPerson } from '#lib/infra/auth/create-person.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import { startSession } from '#lib/infra/auth/start-session.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { readSignUpMode } from '#lib/infra/policy/sign-up-mode.ts';
import { inTransaction, type Tx, takeLink } from './store.ts';

type Typed = {
  email?: string | undefined;
  name: string;
  password: Secret;
  invitation?: Secret | undefined;
  /** What the page spoke. */
  language: Language | null;
};
export type SignUpRefusal =
  | 'sign_up.closed'
  | 'sign_up.invitation_needed'
  | 'link.spent'
  | 'email.missing'
  | 'email.taken';
type Admission = Pick<NewPerson, 'email' | 'role' | 'actorId' | 'how'>;

/**
 * Makes an account and signs its person in. An invitation is used up in the same transaction, and is bound to its address
 * and role: what was typed for the address does not count.
 * @returns the session's id for the cookie.
 */
export async function signUp(
  typed: Typed,
  request: RequestFacts,
  configured: Pick<AuthSettings, 'signUp'> = authSettings(),
): Promise<Result<string, SignUpRefusal>> {
  const mode = await readSignUpMode(db(), configured.signUp);
  if (mode === 'closed') return fail('sign_up.closed');
  if (mode === 'invite' && !typed.invitation) return fail('sign_up.invitation_needed');
  const passwordHash = await hashPassword(typed.password);
  try {
    return await inTransaction(async (tx) => {
      const admission = await admit(tx, typed);
      if (!admission.ok) return admission;
      const userId = await createPerson(tx, {
        ...admission.value,
        name: typed.name,
        language: typed.language,
        passwordHash,
      });
      return ok(await startSession(tx, userId, request, 'sign-up'));
    });
  } catch (error) {
    if (isTaken(error)) return fail('email.taken');
    throw error;
  }
}

async function admit(tx: Tx, { email, invitation }: Typed): Promise<Result<Admission, SignUpRefusal>> {
  if (!invitation) return email ? ok({ email, role: 'user', how: 'sign-up' }) : fail('email.missing');
  const link = await takeLink(tx, 'invitation', invitation.reveal());
  if (!link?.email) return fail('link.spent');
  return ok({ email: link.email, role: link.role, actorId: link.createdBy, how: 'invitation' });
}
