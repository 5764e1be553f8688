import { isDoorCode } from '#lib/action/action-state.ts';
import type { WordKey } from '#lib/words/catalogue.ts';

export const REMINDER_CODES = ['reminder_days.malformed', 'reminder_days.far', 'reminder_days.many'] as const;
export type ReminderCode = (typeof REMINDER_CODES)[number];

/** Where the sentence stands for a code that an action of this room carries. */
export function reminderMessage(code: string): WordKey {
  if (isReminderCode(code)) return `refusals.${code}`;
  return isDoorCode(code) ? `door.${code}` : 'door.internal';
}

function isReminderCode(code: string): code is ReminderCode {
  return (REMINDER_CODES as readonly string[]).includes(code);
}
