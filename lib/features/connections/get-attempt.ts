import 'server-only';
import { parseReference } from '#lib/domain/ids.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { findAttemptOf } from './store.ts';
import { toAttemptView } from './to-view.ts';
import type { AttemptView } from './view.ts';

/**
 * @param reference as typed or as it stands in the URL.
 * @returns null where there is none, or where it is somebody else's. What the staff had replayed is no try of the viewer's: it stands in the history.
 */
export async function getAttempt(
  viewer: Viewer,
  reference: string,
  given?: Room,
): Promise<AttemptView | null> {
  const room = given ?? (await requestRoom());
  const known = parseReference(reference);
  const row = known ? await findAttemptOf(room.prisma, viewer.userId, known) : null;
  return row && row.kind !== 'replay' ? toAttemptView(row, room) : null;
}
