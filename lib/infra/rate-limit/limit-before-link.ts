import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const DRAFT_SAVES = { name: 'draft-saves', points: 300, seconds: 10 * 60 };
const WATCHES = { name: 'watches', points: 20, seconds: 24 * 60 * 60 };

/** Saved while somebody types: 300 per person in 10 minutes. */
export function limitDraftSaves(userId: string): Promise<LimitVerdict> {
  return countTry(DRAFT_SAVES, userId);
}

/**
 * 20 wishes to be told, per person and day; how many may be open at once is another matter. Each that comes true is a mail, and where everybody may
 * sign up nobody has proved whose address they gave.
 */
export function limitWatchWishes(userId: string): Promise<LimitVerdict> {
  return countTry(WATCHES, userId);
}
