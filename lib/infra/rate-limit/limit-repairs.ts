import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { countTry } from './limiter.ts';

const SENT_BY = { name: 'repair-links-by', points: 30, seconds: 60 * 60 };
const SENT_TO = { name: 'repair-links-to', points: 5, seconds: 24 * 60 * 60 };
const USES = { name: 'repair-link-uses', points: 20, seconds: 10 * 60 };

/** 30 repair links an hour by one member of the staff. */
export function limitRepairsBy(userId: string): Promise<LimitVerdict> {
  return countTry(SENT_BY, userId);
}

/** 5 repair links a day to one person: each is a mail. */
export function limitRepairsTo(userId: string): Promise<LimitVerdict> {
  return countTry(SENT_TO, userId);
}

/** 20 tries of somebody at following one, in 10 minutes. */
export function limitRepairUses(userId: string): Promise<LimitVerdict> {
  return countTry(USES, userId);
}
