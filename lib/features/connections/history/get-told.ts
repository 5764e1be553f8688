import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { getAttempt } from '../get-attempt.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { toldOfRecheck } from '../tell-ended.ts';
import type { ToldState } from '../view.ts';

/** A link that was kept says nothing about today. */
const NEWS_FOR_MS = 600_000;

/**
 * What a re-check that was pressed without script has to say, on the page it led to.
 * @param reference as it stands in the URL. @returns null for anything but a re-check of this very connection, just made by the viewer.
 */
export async function getTold(
  viewer: Viewer,
  connectionId: string,
  reference: unknown,
  given?: Room,
): Promise<ToldState | null> {
  if (typeof reference !== 'string') return null;
  const room = given ?? (await requestRoom());
  const attempt = await getAttempt(viewer, reference, room);
  if (attempt?.kind !== 'recheck' || attempt.connection?.id !== connectionId) return null;
  const age = room.now().getTime() - Date.parse(attempt.finishedAt);
  return age < NEWS_FOR_MS ? toldOfRecheck(room.words, attempt) : null;
}
