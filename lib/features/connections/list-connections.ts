import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { listConnectionsOf } from './store.ts';
import { toConnectionView } from './to-view.ts';
import type { ConnectionView } from './view.ts';

/** The viewer's connections: live ones first, the soonest to expire on top, disconnected ones last. */
export async function listConnections(viewer: Viewer, given?: Room): Promise<ConnectionView[]> {
  const room = given ?? (await requestRoom());
  const rows = await listConnectionsOf(room.prisma, viewer.userId);
  return rows.map((row) => toConnectionView(row, room));
}
