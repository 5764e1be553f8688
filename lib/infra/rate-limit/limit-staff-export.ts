import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const STAFF_EXPORTS = { name: 'staff-exports', points: 30, seconds: 60 * 60 };

/** 30 exports of other people's rows in an hour: each may read them all. */
export function limitStaffExport(userId: string): Promise<LimitVerdict> {
  return countTry(STAFF_EXPORTS, userId);
}
