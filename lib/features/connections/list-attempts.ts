import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { listAttemptsOf } from './store.ts';
import { toAttemptView } from './to-view.ts';
import type { AttemptView } from './view.ts';

const NEWEST = 50;

/** The newest tries of one connection; empty for somebody else's. */
export async function listAttempts(
  viewer: Viewer,
  connectionId: string,
  given?: Room,
): Promise<AttemptView[]> {
  const room = given ?? (await requestRoom());
  if (!isUuid(connectionId)) return [];
  const rows = await listAttemptsOf(room.prisma, viewer.userId, connectionId, NEWEST);
  return rows.map((row) => toAttemptView(row, room));
}
