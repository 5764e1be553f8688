import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { addressKey, countTry, limitKey } from './limiter.ts';

/** Large providers read everybody's calendars from a few addresses; guessing 256 bits is hopeless at any pace. */
const FEEDS = { name: 'calendar-feeds', points: 600, seconds: 15 * 60 };

/** How often one address may read feeds, existing or not. */
export function limitCalendar(address: string): Promise<LimitVerdict> {
  return countTry(FEEDS, limitKey(addressKey(address)));
}
