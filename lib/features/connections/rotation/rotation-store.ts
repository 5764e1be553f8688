import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Database, Db, Transaction } from '#lib/infra/db/prisma.ts';

/** The open rotations. By what is due, for everybody; the owner stands in the `where` of whatever a person asks for. */

const INTENT = {
  connectionId: true,
  userId: true,
  oldTokenId: true,
  fingerprint: true,
  expiresOn: true,
  deploymentId: true,
  holder: true,
  startedAt: true,
  recoverAt: true,
  actorId: true,
} satisfies Prisma.RotationIntentSelect;
export type Intent = Prisma.RotationIntentGetPayload<{ select: typeof INTENT }>;

export function findIntentOf(db: Db, userId: string, connectionId: string): Promise<Intent | null> {
  return db.rotationIntent.findFirst({ where: { userId, connectionId }, select: INTENT });
}

/** @returns false where one is open: never two for a connection. */
export async function openIntent(tx: Transaction, intent: Intent): Promise<boolean> {
  const { count } = await tx.rotationIntent.createMany({ data: intent, skipDuplicates: true });
  return count === 1;
}

/** @returns whether it was still open, and this very one. */
export async function closeIntent(
  db: Db,
  { userId, connectionId, fingerprint }: Pick<Intent, 'userId' | 'connectionId' | 'fingerprint'>,
): Promise<boolean> {
  const { count } = await db.rotationIntent.deleteMany({ where: { userId, connectionId, fingerprint } });
  return count === 1;
}

/** Open rotations that may be looked at, for the caller alone until the lease ends: to find out what became of them, never to rotate. */
export async function claimIntents(
  db: Database,
  { now, lease, take }: { now: Date; lease: Date; take: number },
): Promise<Intent[]> {
  const claimed = await db.$queryRaw<{ id: string }[]>`
    UPDATE rotation_intents SET recover_at = ${lease}
    WHERE connection_id = ANY (ARRAY(
      SELECT connection_id FROM rotation_intents
      WHERE recover_at <= ${now}
      ORDER BY recover_at LIMIT ${take} FOR UPDATE SKIP LOCKED))
    RETURNING connection_id AS id`;
  const ids = claimed.map(({ id }) => id);
  return db.rotationIntent.findMany({ where: { connectionId: { in: ids } }, select: INTENT });
}

export async function postponeIntent(db: Db, intent: Intent, recoverAt: Date): Promise<void> {
  const { connectionId, userId, fingerprint } = intent;
  await db.rotationIntent.updateMany({ where: { connectionId, userId, fingerprint }, data: { recoverAt } });
}

/** Whether another live connection, whoever's, holds the very same token. */
export async function isShared(db: Db, id: string, tokenFingerprint: string): Promise<boolean> {
  const other = await db.connection.findFirst({
    where: { tokenFingerprint, disconnectedAt: null, id: { not: id } },
    select: { id: true },
  });
  return other !== null;
}

export type DueRow = { id: string; userId: string; origin: string };

/** Opted in and at 80 % of life: at most one for each host, for the caller alone until the lease ends. */
export function claimDue(
  db: Database,
  { now, lease, take }: { now: Date; lease: Date; take: number },
): Promise<DueRow[]> {
  return db.$queryRaw<DueRow[]>`
    UPDATE connections SET next_rotation_at = ${lease}
    FROM (
      SELECT due.id, due.origin FROM (
        SELECT DISTINCT ON (i.origin) c.id, i.origin, c.next_rotation_at
        FROM connections c JOIN instances i ON i.id = c.instance_id
        WHERE c.next_rotation_at <= ${now} AND c.rotate_automatically AND c.disconnected_at IS NULL AND c.problem IS NULL
        ORDER BY i.origin, c.next_rotation_at) AS due
      JOIN connections locked ON locked.id = due.id
      ORDER BY due.next_rotation_at LIMIT ${take} FOR UPDATE OF locked SKIP LOCKED) AS claimed
    WHERE connections.id = claimed.id AND connections.next_rotation_at <= ${now}
    RETURNING connections.id, connections.user_id AS "userId", claimed.origin`;
}

/** @returns whether it is the person's, and live. */
export async function wishRotation(
  db: Db,
  {
    userId,
    id,
    rotateAutomatically,
    nextRotationAt,
  }: {
    userId: string;
    id: string;
    rotateAutomatically: boolean;
    nextRotationAt: Date | null;
  },
): Promise<boolean> {
  const { count } = await db.connection.updateMany({
    where: { id, userId, disconnectedAt: null },
    data: { rotateAutomatically, nextRotationAt },
  });
  return count === 1;
}

/** Holder of what nobody has in a spool. */
export const NOBODY = 'nobody';

/**
 * GitLab says that a token is dead. Where its last rotation was cut off and taken for one that never happened, the request may have been held back on its
 * way and come late: then there is a new token that nobody holds, and the open intent leads recovery to it.
 */
export async function reopenIntent(
  tx: Transaction,
  { id: connectionId, userId, tokenFingerprint: fingerprint, tokenCreatedAt }: ReopenedRow,
  now: Date,
): Promise<void> {
  const last = await tx.attempt.findFirst({
    where: { userId, connectionId, kind: 'rotate', startedAt: { gte: tokenCreatedAt ?? new Date(0) } },
    orderBy: { startedAt: 'desc' },
    select: { verdict: true, startedAt: true },
  });
  if (last?.verdict !== CUT_OFF) return;
  const owner = await tx.deployment.findUnique({ where: { id: 1 } });
  if (!owner) return;
  const { deploymentId } = owner;
  const { startedAt } = last;
  const expiresOn = new Date(now.getTime() + 2 * 86_400_000);
  const holder = NOBODY;
  const about = { connectionId, userId, oldTokenId: null, fingerprint, expiresOn, actorId: null };
  await openIntent(tx, { ...about, deploymentId, holder, startedAt, recoverAt: now });
}

export type ReopenedRow = {
  id: string;
  userId: string;
  tokenFingerprint: string;
  tokenCreatedAt: Date | null;
};

/** Nothing happened that could be named: the line was cut, or the process. */
export const CUT_OFF: OutcomeCode = 'network.reset';
