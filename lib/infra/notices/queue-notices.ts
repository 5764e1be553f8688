import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import type { Notice } from '#lib/domain/notice.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { queueMails } from '#lib/infra/mail/outbox.ts';
import { type FreshNotice, mailsFor, type Recipient } from './mails-for.ts';

/**
 * Puts news into people's bells, and into the outbox as they wish it, in the transaction of what it tells. One whose key was there already is
 * left out, and so is everything for a closed account. Give all that is told at once in one call: a person's reminders are one mail then.
 *
 * @returns how many are new.
 */
export async function queueNotices(tx: Transaction, notices: readonly Notice[], now: Date): Promise<number> {
  if (notices.length === 0) return 0;
  const recipients = await recipientsOf(tx, notices);
  const fresh = await insert(
    tx,
    notices.filter(({ userId }) => recipients.has(userId)),
    now,
  );
  const mails = [...Map.groupBy(fresh, ({ userId }) => userId)].flatMap(([userId, theirs]) => {
    const recipient = recipients.get(userId);
    return recipient ? mailsFor(recipient, theirs) : [];
  });
  await queueMails(tx, mails, now);
  return fresh.length;
}

async function recipientsOf(tx: Transaction, notices: readonly Notice[]): Promise<Map<string, Recipient>> {
  const ids = [...new Set(notices.map(({ userId }) => userId))];
  const rows = await tx.user.findMany({
    where: { id: { in: ids }, disabledAt: null },
    select: {
      id: true,
      email: true,
      language: true,
      timeZone: true,
      reminderMail: true,
      reminderDigest: true,
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** @returns those that were not there. */
async function insert(tx: Transaction, notices: readonly Notice[], now: Date): Promise<FreshNotice[]> {
  const rows = notices.map(({ about, facts, ...notice }) => ({
    id: uuidv7(),
    ...notice,
    data: { about: { ...about, scopes: [...about.scopes] }, facts },
    createdAt: now,
  }));
  const made = await tx.notice.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true, key: true },
  });
  const ids = new Map(made.map(({ key, id }) => [key, id]));
  return notices.flatMap((notice) => {
    const noticeId = ids.get(notice.key);
    // The same key twice in one call is one notice.
    ids.delete(notice.key);
    return noticeId === undefined ? [] : [{ ...notice, noticeId }];
  });
}
