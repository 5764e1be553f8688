import 'server-only';
import { draftsKeptSince } from './draft.ts';
import { removeOldDrafts } from './draft-store.ts';
import type { ConnectRoom } from './room.ts';
import { removeOldWatches } from './watch-store.ts';

const WATCHES_KEPT_MS = 30 * 24 * 60 * 60_000;

/** Takes out drafts nobody came back to, and watches that were over a month ago. */
export async function tidyUp({ prisma, now }: Pick<ConnectRoom, 'prisma' | 'now'>): Promise<void> {
  await removeOldDrafts(prisma, draftsKeptSince(now()));
  await removeOldWatches(prisma, new Date(now().getTime() - WATCHES_KEPT_MS));
}
