import 'server-only';
import type { LimitVerdict } from './limit.ts';
import { addressKey, countTry, limitKey } from './limiter.ts';

const DAY_SECONDS = 24 * 60 * 60;
const FROM_ONE_ADDRESS = { name: 'password-resets-from', points: 5, seconds: DAY_SECONDS };
const FOR_ONE_PERSON = { name: 'password-resets-to', points: 20, seconds: DAY_SECONDS };
const BY_STAFF = { name: 'password-resets-by-staff', points: 10, seconds: DAY_SECONDS };

/** A day's links for a new password that anybody may ask for: 5 to one person from one address, so that no stranger uses up what is the person's own; 20 in all, for each is a mail. */
export async function limitPasswordResets(userId: string, address: string): Promise<LimitVerdict> {
  const counted = await countTry(FROM_ONE_ADDRESS, limitKey(userId, addressKey(address)));
  return counted.ok ? countTry(FOR_ONE_PERSON, userId) : counted;
}

/** 10 a day to one person from administrators, whatever strangers have asked for. */
export function limitPasswordResetsByStaff(userId: string): Promise<LimitVerdict> {
  return countTry(BY_STAFF, userId);
}
