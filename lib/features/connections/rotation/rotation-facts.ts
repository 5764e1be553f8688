import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { type RotationObstacle, rotationObstacle } from '#lib/domain/rotation.ts';
import { ownsDatabase } from '#lib/infra/db/deployment.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { isDraining } from '#lib/infra/jobs/draining.ts';
import { readSettingsFor } from '#lib/infra/policy/in-force.ts';
import type { ConnectionRow } from '../store.ts';
import type { RotationRoom } from './room.ts';
import { findIntentOf, isShared } from './rotation-store.ts';

/** Why this connection's token is not rotated now; null where nothing stands in the way. */
export async function obstacleOf(
  db: Db,
  row: ConnectionRow,
  { deploymentId, now: clock, ...room }: Pick<RotationRoom, 'deploymentId' | 'now' | 'net'>,
): Promise<RotationObstacle | null> {
  const now = clock();
  const ours = await ownsDatabase(db, deploymentId, now);
  const shared = await isShared(db, row.id, row.tokenFingerprint);
  const open = (await findIntentOf(db, row.userId, row.id)) !== null;
  const allowed = (await readSettingsFor(db, room, row.instance.baseUrl)) !== null;
  const facts = {
    ours,
    allowed: allowed && row.disabledAt === null,
    shared,
    open,
    draining: isDraining(),
    disconnected: row.disconnectedAt !== null,
    problem: row.problem,
    expiresOn: row.expiresOn && calendarDateOf(row.expiresOn),
    scopes: row.scopes,
    granular: row.granular,
    version: row.instance.version,
    tokenId: row.tokenId,
  };
  return rotationObstacle(facts, now);
}
