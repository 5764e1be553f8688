import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { toDraftView } from './draft.ts';
import { findDraftOf } from './draft-store.ts';
import { connectRoom } from './room.ts';
import type { DraftView } from './view.ts';

/** What the viewer had entered, or null where there is nothing, or nothing younger than 30 days. */
export async function getDraft(viewer: Viewer, room = connectRoom()): Promise<DraftView | null> {
  const row = await findDraftOf(room.prisma, viewer.userId);
  return row && toDraftView(row, room.now());
}
