import 'server-only';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { comingReminders } from '#lib/domain/reminders.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { NOTICE_FACTS, noticeAboutSchema } from '#lib/infra/mail/notice-mail-data.ts';
import {
  findRemindedOf,
  findSettingsOf,
  listSentOf,
  needsNoReminder,
  type RemindedRow,
  type SentRow,
  type SettingsRow,
} from './reminder-store.ts';
import { type ReminderRoom, reminderRoom } from './room.ts';
import type { ConnectionReminders } from './view.ts';

const SENT_MAX = 20;
const told = z.object({ about: noticeAboutSchema, facts: NOTICE_FACTS.reminder });

/** Which reminders the viewer's connection has sent, and which are to come. Null: it is not theirs. */
export async function listReminders(
  { userId }: Viewer,
  connectionId: string,
  { prisma, now }: Pick<ReminderRoom, 'prisma' | 'now'> = reminderRoom(),
): Promise<ConnectionReminders | null> {
  if (!isUuid(connectionId)) return null;
  const [row, settings, sent] = await Promise.all([
    findRemindedOf(prisma, userId, connectionId),
    findSettingsOf(prisma, userId),
    listSentOf(prisma, userId, connectionId, SENT_MAX),
  ]);
  if (!row) return null;
  return {
    paused: row.remindersPausedAt !== null,
    coming: comingOf(row, settings, now()),
    sent: sent.flatMap(sentOf),
  };
}

function comingOf(
  row: RemindedRow,
  { reminderDays: days, timeZone }: SettingsRow,
  now: Date,
): ConnectionReminders['coming'] {
  const { expiresOn, remindersFrom, remindersPausedAt, disconnectedAt } = row;
  if (!expiresOn || remindersPausedAt || disconnectedAt || needsNoReminder(row)) return [];
  return comingReminders({ expiresOn: calendarDateOf(expiresOn), days, timeZone, from: remindersFrom }, now);
}

/** Nothing for a notice that another version wrote in another way. */
function sentOf({ data, createdAt }: SentRow): ConnectionReminders['sent'] {
  const read = told.safeParse(data);
  if (!read.success) return [];
  const { about, facts } = read.data;
  return [{ at: createdAt.toISOString(), daysBefore: facts.daysBefore, expiresOn: about.expiresOn }];
}
