import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { findSettingsOf } from './reminder-store.ts';
import { type ReminderRoom, reminderRoom } from './room.ts';
import type { ReminderSettings } from './view.ts';

/** How the viewer is reminded. */
export async function getReminderSettings(
  { userId }: Viewer,
  { prisma, mails }: Pick<ReminderRoom, 'prisma' | 'mails'> = reminderRoom(),
): Promise<ReminderSettings> {
  const { reminderDays, reminderMail, reminderDigest, timeZone } = await findSettingsOf(prisma, userId);
  return { days: reminderDays, mail: reminderMail, digest: reminderDigest, timeZone, mailsLeave: mails };
}
