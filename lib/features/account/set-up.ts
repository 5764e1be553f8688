import 'server-only';
import type { Language } from '#lib/domain/language.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { createPerson, isTaken } from '#lib/infra/auth/create-person.ts';
import { hasAdministrator, lockAdministrators } from '#lib/infra/auth/lock-administrators.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import { startSession } from '#lib/infra/auth/start-session.ts';
import { inTransaction, takeLink } from './store.ts';

type FirstPerson = {
  email: string;
  name: string;
  password: Secret;
  token: Secret;
  language: Language | null;
};

/**
 * Makes the first administrator and signs them in, all or nothing. Of two at the same moment one wins; the other finds it
 * done.
 * @returns the session's id for the cookie.
 */
export async function setUp(
  typed: FirstPerson,
  request: RequestFacts,
): Promise<Result<string, 'set_up.spent' | 'set_up.done' | 'email.taken'>> {
  const passwordHash = await hashPassword(typed.password);
  try {
    return await inTransaction(async (tx) => {
      await lockAdministrators(tx);
      if (await hasAdministrator(tx)) return fail('set_up.done');
      if (!(await takeLink(tx, 'setup', typed.token.reveal()))) return fail('set_up.spent');
      const userId = await createPerson(tx, { ...typed, role: 'admin', passwordHash, how: 'set-up' });
      return ok(await startSession(tx, userId, request, 'set-up'));
    });
  } catch (error) {
    if (isTaken(error)) return fail('email.taken');
    throw error;
  }
}
