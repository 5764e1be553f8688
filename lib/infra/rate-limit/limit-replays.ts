import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const REPLAYS = { name: 'replays', points: 30, seconds: 10 * 60 };
/** Whoever replays: GitLab sees one token used, and counts it against its owner. */
const REPLAYS_OF_ONE = { name: 'replays-of-one', points: 6, seconds: 10 * 60 };

/** 30 replays per member of the staff in 10 minutes. */
export function limitReplays(userId: string): Promise<LimitVerdict> {
  return countTry(REPLAYS, userId);
}

/** 6 replays in 10 minutes of one connection, or of one person's failed attempts. @param id the connection's, else the person's. */
export function limitReplaysOf(id: string): Promise<LimitVerdict> {
  return countTry(REPLAYS_OF_ONE, id);
}
