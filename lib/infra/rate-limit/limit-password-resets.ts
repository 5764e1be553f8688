import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const RESETS = { name: 'password-resets-to', points: 5, seconds: 24 * 60 * 60 };

/** 5 links for a new password a day to one person: each is a mail. */
export function limitPasswordResets(userId: string): Promise<LimitVerdict> {
  return countTry(RESETS, userId);
}
