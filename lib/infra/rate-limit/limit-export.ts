import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const EXPORTS = { name: 'exports', points: 10, seconds: 60 * 60 };

/** 10 exports of all of somebody's data in an hour: each reads everything there is. */
export function limitExport(userId: string): Promise<LimitVerdict> {
  return countTry(EXPORTS, userId);
}
