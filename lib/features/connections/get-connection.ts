import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { findTimeZone } from './list-store.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { findConnectionOf } from './store.ts';
import { toConnectionView } from './to-view.ts';
import type { ConnectionView } from './view.ts';

/** @param id as it stands in the URL. @returns null where there is none, or where it is somebody else's. */
export async function getConnection(
  viewer: Viewer,
  id: string,
  given?: Room,
): Promise<ConnectionView | null> {
  const room = given ?? (await requestRoom());
  const row = isUuid(id) ? await findConnectionOf(room.prisma, viewer.userId, id) : null;
  if (!row) return null;
  const timeZone = await findTimeZone(room.prisma, viewer.userId);
  return toConnectionView(row, { ...room, timeZone });
}
