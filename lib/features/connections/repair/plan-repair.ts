import 'server-only';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { findSubject, type RunRow, type Subject } from '../replay/replay-store.ts';
import type { ConnectionRow } from '../store.ts';
import type { Mends } from './repair-store.ts';

/** An administrator has switched it off: a new token does not help. */
export type RepairObstacle = 'disabled' | 'nothing';

export type RepairPlan = { mends: Mends; connection: ConnectionRow | null; attempt: RunRow | null };

/**
 * What a repair link from this page would mend: the connection where there is one, else the attempt that failed. Of a replay it is the attempt that
 * was replayed: nobody goes on with what the staff tried.
 */
export async function planRepair(
  db: Db,
  viewer: Permitted<'connection:diagnose'>,
  subject: Subject,
): Promise<Result<RepairPlan, RepairObstacle>> {
  const { userId, connection, attempt } = subject;
  if (connection?.disabledAt) return fail('disabled');
  if (connection)
    return ok({ mends: { userId, connectionId: connection.id, reference: null }, connection, attempt: null });
  if (attempt?.kind === 'replay') {
    const replayed = attempt.comparedWith && (await findSubject(db, viewer, attempt.comparedWith));
    if (!replayed || replayed.attempt?.kind === 'replay') return fail('nothing');
    return planRepair(db, viewer, replayed);
  }
  if (attempt?.kind !== 'link' || attempt.verdict === 'ok') return fail('nothing');
  return ok({
    mends: { userId, connectionId: null, reference: attempt.reference },
    connection: null,
    attempt,
  });
}
