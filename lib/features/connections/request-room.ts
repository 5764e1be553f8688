import 'server-only';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { type Room, roomSpeaking } from './room.ts';

/** The room for the person whose request this is. */
export async function requestRoom(): Promise<Room> {
  return roomSpeaking(await requestWords());
}
