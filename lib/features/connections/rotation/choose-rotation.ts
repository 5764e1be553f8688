import 'server-only';
import { validate as isUuid } from 'uuid';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextRotation } from '#lib/domain/rotation.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { findConnectionOf } from '../store.ts';
import { type RotationRoom, rotationRoom } from './room.ts';
import { type RotationEnd, rotateConnection } from './rotate-connection.ts';
import { wishRotation } from './rotation-store.ts';

/** The person presses *Rotate*. */
export async function rotateOwn(
  { userId }: Viewer,
  connectionId: string,
  given?: RotationRoom,
): Promise<RotationEnd> {
  if (!isUuid(connectionId)) return { kind: 'not_found' };
  return rotateConnection({ connectionId, userId, actorId: userId }, given ?? (await rotationRoom()));
}

/**
 * Opts in or out of rotation at 80 % of life.
 * @returns whether it is the viewer's, and live.
 */
export async function chooseRotation(
  { userId }: Viewer,
  { connectionId: id, automatic }: { connectionId: string; automatic: boolean },
  given?: Pick<RotationRoom, 'prisma'>,
): Promise<boolean> {
  const { prisma } = given ?? (await rotationRoom());
  const row = isUuid(id) ? await findConnectionOf(prisma, userId, id) : null;
  if (!row) return false;
  const life = { expiresOn: row.expiresOn && calendarDateOf(row.expiresOn), createdAt: row.tokenCreatedAt };
  const nextRotationAt = automatic ? nextRotation(life) : null;
  return wishRotation(prisma, { userId, id, rotateAutomatically: automatic, nextRotationAt });
}
