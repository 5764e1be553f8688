import 'server-only';
import { hasAdministrator, lockAdministrators } from '#lib/infra/auth/lock-administrators.ts';
import { endLinksMadeBy, endPasswordLinks } from '#lib/infra/auth/password-link.ts';
import type { Database, Db, Transaction } from '#lib/infra/db/prisma.ts';
import type { DeletionObstacle } from './view.ts';

/** The end of a person's rows. */

/** A hundred thousand attempts take their time; whoever waits for these locks is the person themself. */
const TIMEOUT_MS = 120_000;

export function inDeletion<Outcome>(
  database: Database,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  return database.$transaction(work, { timeout: TIMEOUT_MS });
}

/**
 * Nothing of theirs begins from here to the commit: no link, no rotation. Administrators go one at a time, so that two who go at the same
 * moment do not leave none.
 */
export async function lockPerson(tx: Transaction, userId: string): Promise<void> {
  await lockAdministrators(tx);
  await tx.$executeRaw`SELECT id FROM users WHERE id = ${userId}::uuid FOR UPDATE`;
  await tx.$executeRaw`SELECT id FROM connections WHERE user_id = ${userId}::uuid ORDER BY id FOR UPDATE`;
}

export async function findObstacle(db: Db, userId: string): Promise<DeletionObstacle | null> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { role: true } });
  if (person?.role === 'admin' && !(await hasAdministrator(db, userId))) return 'person.last_admin';
  return (await db.rotationIntent.count({ where: { userId } })) > 0 ? 'person.rotating' : null;
}

export async function countHeld(db: Db, userId: string): Promise<{ connections: number; tokens: number }> {
  const [connections, tokens] = await Promise.all([
    db.connection.count({ where: { userId } }),
    db.connection.count({ where: { userId, disconnectedAt: null } }),
  ]);
  return { connections, tokens };
}

export async function hasPassword(db: Db, userId: string): Promise<boolean> {
  const row = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  return row?.passwordHash != null;
}

/**
 * All that hangs on the row goes with it: connections, attempts, sessions, notices, watches, the draft, mails. Attempts are most of it and go
 * first: each would be taken off its connection before it goes.
 */
export async function removePerson(tx: Transaction, userId: string): Promise<boolean> {
  await endLinksMadeBy(tx, userId);
  await endPasswordLinks(tx, userId);
  await tx.attempt.deleteMany({ where: { userId } });
  return (await tx.user.deleteMany({ where: { id: userId } })).count === 1;
}
