import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { changeSettingsOf, claimDueOf, lockPerson, type Person, remindAnew } from './reminder-store.ts';
import { type ReminderRoom, reminderRoom } from './room.ts';
import { tellReminders } from './tell-reminders.ts';

export type ReminderWish = {
  /** How many days before an expiry; none: no reminders at all. */
  days: readonly number[];
  mail: boolean;
  digest: boolean;
};

/**
 * Keeps when and how the viewer is reminded. Other days count from now on: nobody is told of a moment that was past when they chose it, and
 * nothing that stays chosen is lost or told again.
 */
export async function changeReminderSettings(
  { userId }: Viewer,
  { days, mail, digest }: ReminderWish,
  { prisma, now: clock }: Pick<ReminderRoom, 'prisma' | 'now'> = reminderRoom(),
): Promise<void> {
  const now = clock();
  const wanted = [...new Set(days)].sort((one, other) => other - one);
  await inTransaction(prisma, async (tx) => {
    const before = await lockPerson(tx, userId);
    await changeSettingsOf(tx, userId, {
      reminderDays: wanted,
      reminderMail: mail,
      reminderDigest: digest,
    });
    const same = wanted.length === before.days.length && wanted.every((day) => before.days.includes(day));
    if (!same) await startAnew(tx, before, wanted, now);
  });
}

const ALL = 100_000;

/** What is due this very moment, and still wanted, is told before the count starts anew: the job may be a minute behind. */
async function startAnew(
  tx: Transaction,
  before: Person,
  wanted: readonly number[],
  now: Date,
): Promise<void> {
  const kept = { ...before, days: before.days.filter((day) => wanted.includes(day)) };
  await remindAnew(tx, before.id, { nextReminderAt: now });
  const rows = await claimDueOf(tx, [before.id], { now, take: ALL });
  await tellReminders(tx, [kept], rows, now);
  await remindAnew(tx, before.id, { nextReminderAt: now, remindersFrom: now });
}
