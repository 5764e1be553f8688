import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { AuditVerb } from '#lib/domain/audit-event.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';
import { ATTEMPT_ALONE, type AttemptRow, type ConnectionRow } from '../store.ts';

/** What has happened to a connection: its attempts, who looked at it, and what administrators did to it. */

/**
 * Newest first.
 * @param before the reference of one of its attempts: only those older than it. Any other counts as none.
 */
export async function listAttemptsOf(
  db: Db,
  connection: ConnectionRow,
  { before, take }: { before: string | null; take: number },
): Promise<AttemptRow[]> {
  const { id: connectionId, userId } = connection;
  const cursor =
    before &&
    (await db.attempt.findFirst({
      where: { userId, connectionId, reference: before },
      select: { id: true },
    }));
  const rows = await db.attempt.findMany({
    where: { userId, connectionId },
    select: ATTEMPT_ALONE,
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take,
    ...(cursor ? { cursor, skip: 1 } : {}),
  });
  return rows.map((row) => ({ ...row, connection }));
}

/** What an administrator does to many at once, as it concerns this one. */
export const GOVERNED_VERBS = [
  'connection.disabled',
  'connection.enabled',
  'connection.renewal_asked',
  'connection.recheck_asked',
] as const satisfies readonly AuditVerb[];
const LOOK_VERBS = ['token.opened', 'connection.viewed', 'connection.replayed', ...GOVERNED_VERBS];

export type LookRow = {
  at: Date;
  verb: string;
  facts: Prisma.JsonValue;
  actorId: string | null;
  name: string | null;
  /** As it is now. */
  role: string | null;
};

/**
 * Openings of its token, looks of others at it, and what they did to it, newest first. The caller has made sure whose it is. A replay is one event, with its reason,
 * written before the token was opened for it.
 */
export function listLooksAt(db: Db, connectionId: string, take: number): Promise<LookRow[]> {
  return db.$queryRaw<LookRow[]>`
    SELECT e.at, e.verb, e.facts, e.actor_id AS "actorId", u.name, u.role
    FROM audit_events e LEFT JOIN users u ON u.id = e.actor_id
    WHERE e.subject_type = 'connection' AND e.subject_id = ${connectionId} AND e.verb = ANY (${LOOK_VERBS})
      AND NOT (e.verb = 'token.opened' AND e.facts->>'purpose' = 'replay')
    ORDER BY e.id DESC LIMIT ${take}`;
}

/**
 * Takes out a connection that holds no token any more, with its attempts. One that an administrator switched off stays: without it the same account could
 * be linked again as if nothing had been decided. @returns whether there was one.
 */
export async function deleteForgotten(tx: Transaction, userId: string, id: string): Promise<boolean> {
  const where = {
    userId,
    disconnectedAt: { not: null },
    disabledAt: null,
  } satisfies Prisma.ConnectionWhereInput;
  if ((await tx.connection.count({ where: { id, ...where } })) === 0) return false;
  await tx.attempt.deleteMany({ where: { userId, connectionId: id } });
  const { count } = await tx.connection.deleteMany({ where: { id, ...where } });
  return count === 1;
}

/** The roles of those who had a diagnosis replayed, as they are now. */
export async function rolesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, role: true } });
  return new Map(rows.map(({ id, role }) => [id, role]));
}
