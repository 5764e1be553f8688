import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import { isRole } from '#lib/domain/access.ts';
import { normalEmail } from '#lib/domain/email.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { readSignUpMode } from '#lib/infra/policy/sign-up-mode.ts';
import type { AuthSettings } from './auth-settings.ts';
import { createPerson } from './create-person.ts';
import type { OidcProfile } from './oidc-provider.ts';
import type { RequestFacts } from './request-facts.ts';
import { startSession } from './start-session.ts';

export type OidcRefusal = 'oidc.failed' | 'oidc.email_taken' | 'oidc.email_unknown' | 'oidc.not_invited';

/**
 * From a proved identity to a session. A person is known by issuer and subject, never by e-mail address: the address only decides
 * at the first time, and only when the provider vouches for it.
 *
 * - known subject → that person;
 * - verified address of a person who has neither a password nor another identity → joined;
 * - address of anybody else → refused: whoever can set an address at the provider must not get into a password account;
 * - nobody's address → a new account where sign-up is open, or where an open invitation for this verified address is used up.
 *
 * @returns the session's id for the cookie.
 */
export async function admitOidcPerson(
  profile: OidcProfile,
  request: RequestFacts,
  { issuer, signUp }: { issuer: string } & Pick<AuthSettings, 'signUp'>,
): Promise<Result<string, OidcRefusal>> {
  return db().$transaction(async (tx) => {
    const person = await findOrMake(tx, profile, `${issuer}|${profile.sub}`, signUp);
    if (!person.ok) {
      await recordRefusal(tx, person.error, request);
      return person;
    }
    return ok(await startSession(tx, person.value, request, 'oidc'));
  });
}

async function findOrMake(
  tx: Prisma.TransactionClient,
  profile: OidcProfile,
  oidcSubject: string,
  signUp: AuthSettings['signUp'],
): Promise<Result<string, OidcRefusal>> {
  const select = { id: true, disabledAt: true, passwordHash: true, oidcSubject: true } as const;
  const known = await tx.user.findUnique({ where: { oidcSubject }, select });
  if (known) return known.disabledAt ? fail('oidc.failed') : ok(known.id);

  // Some providers send the claim as text.
  const verified = profile.email_verified === true || profile.email_verified === 'true';
  if (!profile.email || !verified) return fail('oidc.email_unknown');
  const email = normalEmail(profile.email);
  const namesake = await tx.user.findUnique({ where: { email }, select });
  if (!namesake) return makePerson(tx, { ...profile, email }, oidcSubject, signUp);
  if (namesake.passwordHash || namesake.oidcSubject || namesake.disabledAt) return fail('oidc.email_taken');
  await tx.user.update({ where: { id: namesake.id }, data: { oidcSubject } });
  return ok(namesake.id);
}

async function makePerson(
  tx: Prisma.TransactionClient,
  profile: OidcProfile & { email: string },
  oidcSubject: string,
  signUp: AuthSettings['signUp'],
): Promise<Result<string, OidcRefusal>> {
  const { email } = profile;
  const name = plainText(profile.name || profile.preferred_username || email, 100);
  const person = { email, name, passwordHash: null, oidcSubject, how: 'oidc' } as const;
  const mode = await readSignUpMode(tx, signUp);
  const invitation = mode === 'closed' ? null : await takeInvitation(tx, email);
  if (invitation) return ok(await createPerson(tx, { ...person, ...invitation }));
  return mode === 'open' ? ok(await createPerson(tx, { ...person, role: 'user' })) : fail('oidc.not_invited');
}

async function takeInvitation(tx: Prisma.TransactionClient, email: string) {
  const open = { kind: 'invitation', email, usedAt: null, expiresAt: { gt: new Date() } };
  const link = await tx.oneTimeLink.findFirst({
    where: open,
    select: { id: true, role: true, createdBy: true },
  });
  if (!link || !isRole(link.role)) return null;
  const { count } = await tx.oneTimeLink.updateMany({
    where: { id: link.id, usedAt: null },
    data: { usedAt: new Date() },
  });
  return count === 1 ? { role: link.role, actorId: link.createdBy } : null;
}

async function recordRefusal(tx: Prisma.TransactionClient, reason: OidcRefusal, { address }: RequestFacts) {
  await appendAuditEvent(tx, {
    verb: 'person.sign_in_refused',
    actorId: null,
    subjectType: 'person',
    subjectId: null,
    facts: { reason, address },
  });
}
