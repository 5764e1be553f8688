import 'server-only';
import { type CalendarDate, calendarDateOf } from '#lib/domain/calendar-date.ts';
import type { Notice } from '#lib/domain/notice.ts';
import {
  daysUntilEnd,
  dueReminder,
  nextReminderAt,
  type ReminderPlan,
  reminderMoment,
} from '#lib/domain/reminders.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import {
  type NextLook,
  needsNoReminder,
  type Person,
  type RemindedRow,
  setNextReminders,
} from './reminder-store.ts';

/** Nobody is told of a closed account; should it be opened again, it is found within a day. */
const ASLEEP_MS = 24 * 60 * 60_000;

/**
 * Tells what is due of these connections and sets when each is to be looked at next, in one transaction: both happen or neither does. The
 * key makes sure that no reminder is told twice, whatever the clock did.
 *
 * @returns how many are new.
 */
export async function tellReminders(
  tx: Transaction,
  people: readonly Person[],
  rows: readonly RemindedRow[],
  now: Date,
): Promise<number> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const decided = rows.flatMap((row) => {
    const person = byId.get(row.userId);
    return person ? [decide(row, person, now)] : [];
  });
  const notices = decided.flatMap(({ notice }) => notice ?? []);
  const told = await queueNotices(tx, notices, now);
  await setNextReminders(
    tx,
    decided.map(({ next }) => next),
  );
  return told;
}

function decide(row: RemindedRow, person: Person, now: Date): { notice: Notice | null; next: NextLook } {
  const { id, remindersFrom: from } = row;
  if (!row.expiresOn || row.disconnectedAt || row.remindersPausedAt)
    return { notice: null, next: { id, at: null, from } };
  if (person.disabled) return { notice: null, next: { id, at: new Date(now.getTime() + ASLEEP_MS), from } };
  const plan: ReminderPlan = { ...person, expiresOn: calendarDateOf(row.expiresOn), from };
  const at = nextReminderAt(plan, now);
  const due = dueReminder(plan, now);
  if (due === null || needsNoReminder(row)) return { notice: null, next: { id, at, from } };
  // What it stands for is over: no move to another time zone brings one of those before it back.
  const moment = reminderMoment(plan.expiresOn, due, plan.timeZone);
  return { notice: noticeOf(row, plan, { due, now }), next: { id, at, from: moment } };
}

function noticeOf(
  row: RemindedRow,
  { expiresOn, timeZone }: { expiresOn: CalendarDate; timeZone: string | null },
  { due, now }: { due: number; now: Date },
): Notice {
  const { id, userId, instance, username, label, tokenName, scopes } = row;
  return {
    key: `reminder:${id}:${expiresOn}:${due}`,
    userId,
    connectionId: id,
    kind: 'reminder',
    about: { instanceUrl: instance.baseUrl, username, label, tokenName, scopes, expiresOn },
    facts: { daysBefore: daysUntilEnd(expiresOn, timeZone, now) },
  };
}
