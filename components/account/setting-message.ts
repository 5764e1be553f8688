import { accountMessage } from '#lib/features/account/messages.ts';
import { REMINDER_CODES, reminderMessage } from '#lib/features/reminders/messages.ts';
import type { WordKey } from '#lib/words/catalogue.ts';

/** Where the sentence stands for a code of either room whose forms stand on the account page. */
export function settingMessage(code: string): WordKey {
  const ofReminders = REMINDER_CODES.some((known) => known === code);
  return ofReminders ? reminderMessage(code) : accountMessage(code);
}
