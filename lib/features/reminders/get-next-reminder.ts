import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { localTime } from '#lib/domain/local-time.ts';
import { nextReminderAt } from '#lib/domain/reminders.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { accountOn } from '#lib/words/notice-words.ts';
import type { Words } from '#lib/words/words.ts';
import { findSettingsOf, listEndingOf, type RemindedRow, type SettingsRow } from './reminder-store.ts';
import { type ReminderRoom, reminderRoom } from './room.ts';
import type { NextReminder } from './view.ts';

/** Whoever has more connections sees the next of those that end first. */
const LOOKED_AT = 1_000;

/** The viewer's very next reminder, in words; null where none is coming. */
export async function getNextReminder(
  { userId }: Viewer,
  words: Words,
  { prisma, now: clock }: Pick<ReminderRoom, 'prisma' | 'now'> = reminderRoom(),
): Promise<NextReminder | null> {
  const [settings, rows] = await Promise.all([
    findSettingsOf(prisma, userId),
    listEndingOf(prisma, userId, LOOKED_AT),
  ]);
  const now = clock();
  const [next] = rows
    .flatMap((row) => momentOf(row, settings, now))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return next ? toView(next, settings, words) : null;
}

type Moment = { row: RemindedRow; at: Date };

function momentOf(row: RemindedRow, { reminderDays: days, timeZone }: SettingsRow, now: Date): Moment[] {
  if (!row.expiresOn) return [];
  const plan = { expiresOn: calendarDateOf(row.expiresOn), days, timeZone, from: row.remindersFrom };
  const at = nextReminderAt(plan, now);
  return at ? [{ row, at }] : [];
}

function toView({ row, at }: Moment, { timeZone }: SettingsRow, words: Words): NextReminder {
  const { username, tokenName, instance } = row;
  const local = localTime(at, timeZone ?? 'UTC') ?? { day: calendarDateOf(at), time: words.utcTime(at) };
  return {
    accountOn: accountOn(words, { username, tokenName, instanceUrl: instance.baseUrl }),
    at: at.toISOString(),
    day: words.day(local.day),
    time: local.time,
  };
}
