import 'server-only';
import { validate as isUuid } from 'uuid';
import { mayRole, type Role } from '#lib/domain/access.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { findLastChange, type LastChange } from '#lib/infra/audit-log/find-last-change.ts';
import { hasAdministrator, lockAdministrators } from '#lib/infra/auth/lock-administrators.ts';
import { lockUser } from '#lib/infra/auth/lock-user.ts';
import { endLinksMadeBy, endPasswordLinks } from '#lib/infra/auth/password-link.ts';
import { endAllSessions } from '#lib/infra/auth/sessions.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db, type Transaction } from '#lib/infra/db/prisma.ts';
import { changePersonRow, findPerson, type PersonDetails } from './people-store.ts';

export type PersonChange = { role: Role } | { disabled: boolean };

export type PersonRefusal =
  | { code: 'not_found' }
  /** Nobody would be left who can undo it. */
  | { code: 'person.last_admin' }
  /** Their own rights: asked about once more. */
  | { code: 'person.self' }
  /** Somebody else was faster. */
  | { code: 'changed.meanwhile'; last: LastChange | null };

type Wish = { personId: string; revision: number; change: PersonChange; sure?: boolean };

/**
 * Gives somebody another role, shuts them out or lets them in again. Their sessions end with being shut out, and links that they made for others with
 * the right to make them; their connections stay, and go on being
 * looked after, for letting somebody in again must bring them back as they were.
 */
export function changePerson(
  viewer: Permitted<'person:manage'>,
  { personId, revision, change, sure = false }: Wish,
  { prisma, now }: { prisma: Database; now: () => Date } = { prisma: db(), now: () => new Date() },
): Promise<Result<{ revision: number }, PersonRefusal>> {
  return inTransaction(prisma, async (tx) => {
    await lockAdministrators(tx);
    const person = isUuid(personId) ? await findPerson(tx, personId) : null;
    if (!person) return fail({ code: 'not_found' });
    if (isUnchanged(person, change)) return ok({ revision: person.revision });
    if (losesAdministrator(person, change)) {
      if (!(await hasAdministrator(tx, personId))) return fail({ code: 'person.last_admin' });
      if (personId === viewer.userId && !sure) return fail({ code: 'person.self' });
    }
    if (!(await apply(tx, { id: personId, revision }, change, now())))
      return fail({ code: 'changed.meanwhile', last: await findLastChange(tx, 'person', personId) });
    await appendAuditEvent(tx, {
      verb: verbOf(change),
      actorId: viewer.userId,
      subjectType: 'person',
      subjectId: personId,
      facts: 'role' in change ? { from: person.role, to: change.role } : {},
    });
    return ok({ revision: revision + 1 });
  });
}

/** Signs somebody out everywhere. @returns how many browsers that were; null where there is no such person. */
export async function endPersonSessions(
  viewer: Permitted<'person:manage'>,
  personId: string,
  { prisma, now }: { prisma: Database; now: () => Date } = { prisma: db(), now: () => new Date() },
): Promise<number | null> {
  return inTransaction(prisma, async (tx) => {
    const person = isUuid(personId) ? await findPerson(tx, personId) : null;
    if (!person) return null;
    await lockUser(tx, personId);
    const ended = await endAllSessions(tx, personId, now());
    await appendAuditEvent(tx, {
      verb: 'session.ended',
      actorId: viewer.userId,
      subjectType: 'person',
      subjectId: personId,
      facts: { all: true, count: ended },
    });
    return ended;
  });
}

async function apply(
  tx: Transaction,
  row: { id: string; revision: number },
  change: PersonChange,
  now: Date,
): Promise<boolean> {
  if ('role' in change) {
    const changed = await changePersonRow(tx, row, { role: change.role });
    if (changed && !mayRole(change.role, 'person:manage')) await endLinksMadeBy(tx, row.id);
    return changed;
  }
  const changed = await changePersonRow(tx, row, { disabledAt: change.disabled ? now : null });
  if (!changed || !change.disabled) return changed;
  await endAllSessions(tx, row.id, now);
  await endPasswordLinks(tx, row.id);
  await endLinksMadeBy(tx, row.id);
  return true;
}

function isUnchanged(person: PersonDetails, change: PersonChange): boolean {
  return 'role' in change ? person.role === change.role : (person.disabledAt !== null) === change.disabled;
}

function losesAdministrator(person: PersonDetails, change: PersonChange): boolean {
  if (person.role !== 'admin' || person.disabledAt) return false;
  return 'role' in change ? change.role !== 'admin' : change.disabled;
}

function verbOf(change: PersonChange) {
  if ('role' in change) return 'person.role_changed';
  return change.disabled ? 'person.disabled' : 'person.enabled';
}
