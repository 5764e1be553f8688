import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type DraftInput, toDraftChange } from './draft.ts';
import { mergeDraftOf } from './draft-store.ts';
import { connectRoom } from './room.ts';

/** Keeps what is given and leaves the rest as it was. Linking takes the draft out, and so do 30 days. */
export async function saveDraft(viewer: Viewer, input: DraftInput, room = connectRoom()): Promise<void> {
  await mergeDraftOf(room.prisma, viewer.userId, toDraftChange(input), room.now());
}
