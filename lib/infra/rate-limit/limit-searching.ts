import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const SEARCHES = { name: 'support-searches', points: 200, seconds: 10 * 60 };

/** 200 searches over everybody's data per member of staff in 10 minutes: enough for work, too few to try out references or names. */
export function limitSearches(userId: string): Promise<LimitVerdict> {
  return countTry(SEARCHES, userId);
}
