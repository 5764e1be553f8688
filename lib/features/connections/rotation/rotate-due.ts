import 'server-only';
import { setTimeout as delay } from 'node:timers/promises';
import { ownsDatabase } from '#lib/infra/db/deployment.ts';
import { isDraining } from '#lib/infra/jobs/draining.ts';
import type { RotationRoom } from './room.ts';
import { rotateConnection } from './rotate-connection.ts';
import { claimDue } from './rotation-store.ts';

const HOUR_MS = 3_600_000;
const HOSTS_MAX = 8;
const JITTER_MS = 5_000;

/**
 * The automatic rotations that are due, one for each host at a time. The lease is the next try: should this process die, what it had begun is
 * recovery's, and what it had not begun comes again.
 */
export async function rotateDue(
  room: RotationRoom,
  signal?: AbortSignal,
  jitterMs = JITTER_MS,
): Promise<void> {
  if (isDraining()) return;
  const now = room.now();
  // Its lease would keep the owner from it.
  if (!(await ownsDatabase(room.prisma, room.deploymentId, now))) return;
  const lease = new Date(now.getTime() + 6 * HOUR_MS);
  const due = await claimDue(room.prisma, { now, lease, take: HOSTS_MAX });
  await Promise.all(
    due.map(async ({ id, userId }) => {
      await delay(Math.random() * jitterMs, undefined, signal ? { signal } : {}).catch(() => undefined);
      if (signal?.aborted || isDraining()) return;
      const ended = await rotateConnection({ connectionId: id, userId, actorId: null }, room).catch(
        (error: unknown) => {
          room.log.error({ connectionId: id, err: error }, 'an automatic rotation ended early');
          return null;
        },
      );
      if (ended?.kind === 'off')
        room.log.info({ connectionId: id, obstacle: ended.obstacle }, 'a token is not rotated');
    }),
  );
}
