import 'server-only';
import { currentRequestId } from '#lib/infra/log/request-id.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { type Room, roomSpeaking } from './room.ts';

/** The room for the person whose request this is. Apart from `room.ts`, which also serves where there is no request: the demo, tests. */
export async function requestRoom(): Promise<Room> {
  return { ...roomSpeaking(await requestWords()), requestId: await currentRequestId() };
}
