import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { limitLooks } from '#lib/infra/rate-limit/limit-looking.ts';
import type { Words } from '#lib/words/words.ts';
import { limitedFinding } from './finding-without-look.ts';
import { lookAtAddress } from './look-at-address.ts';
import { toLookView } from './look-words.ts';
import { type ConnectRoom, connectRoom } from './room.ts';
import { saveDraft } from './save-draft.ts';
import type { LookView } from './view.ts';

type LookWish = {
  words: Words;
  /** Calls it off; the answer is null then. */
  signal: AbortSignal;
  room?: ConnectRoom;
};

/**
 * What is at an address that somebody typed, found out now and without any credential; takes up to 8 seconds. The address, and the GitLab that
 * was found there, are kept as their draft. Whoever has looked too often is told so in a view like any other: the form works without it.
 */
export async function getLook(viewer: Viewer, typed: string, wish: LookWish): Promise<LookView | null> {
  const { words, signal, room = connectRoom() } = wish;
  const counted = await limitLooks(viewer.userId);
  if (!counted.ok) return toLookView(words, limitedFinding(typed));
  const finding = await lookAtAddress(viewer, typed, room, signal);
  if (!finding) return null;
  const view = toLookView(words, finding);
  if (view.state !== 'unreadable') await saveDraft(viewer, draftOf(typed, view), room);
  return view;
}

function draftOf(address: string, { state, baseUrl, version }: LookView) {
  const found = state === 'found' || state === 'slow';
  return { address, baseUrl: found ? baseUrl : null, version: found ? version : null };
}
