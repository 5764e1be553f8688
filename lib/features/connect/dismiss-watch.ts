import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { connectRoom } from './room.ts';
import { dismissWatchOf } from './watch-store.ts';

/** Puts its news away, or stops waiting. @returns false for an id that is not the viewer's. */
export async function dismissWatch(viewer: Viewer, watchId: string, room = connectRoom()): Promise<boolean> {
  return isUuid(watchId) && dismissWatchOf(room.prisma, viewer.userId, watchId, room.now());
}
