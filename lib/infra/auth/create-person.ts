import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Role } from '#lib/domain/access.ts';
import { normalEmail } from '#lib/domain/email.ts';
import type { Language } from '#lib/domain/language.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';

export type NewPerson = {
  email: string;
  name: string;
  role: Role;
  /** From `hashPassword`, made before the transaction: it takes its time. Null for people of the identity provider. */
  passwordHash: string | null;
  oidcSubject?: string;
  /** What they read while signing up. */
  language?: Language | null;
  /** Who let them in: an invitation's author; null for themselves. */
  actorId?: string | null;
  how: 'set-up' | 'sign-up' | 'invitation' | 'oidc' | 'seed';
};

/**
 * Makes a person, with its audit row.
 * @returns the new person's id. Throws Prisma's P2002 when the address is taken (see `isTaken`).
 */
export async function createPerson(tx: Prisma.TransactionClient, person: NewPerson): Promise<string> {
  const { name, role, passwordHash, oidcSubject = null, language = null, actorId = null, how } = person;
  const { id } = await tx.user.create({
    data: { email: normalEmail(person.email), name: name.trim(), role, passwordHash, oidcSubject, language },
    select: { id: true },
  });
  await appendAuditEvent(tx, {
    verb: 'person.created',
    actorId: actorId ?? id,
    subjectType: 'person',
    subjectId: id,
    facts: { role, how },
  });
  return id;
}

/** Whether a person could not be made because somebody has the address (or the provider's identity) already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
