import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import type { Prisma } from '#generated/prisma/client.ts';
import { isLanguage, type Language } from '#lib/domain/language.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import type { MailData, MailTemplate } from './mail-templates.ts';

/** The rows of `mails`. A row is due when `next_try_at` is; a claim moves that on, which is its lease. */

/** Longer than the longest try, by far: a process that dies in one has its mail tried again after this. */
const LEASE_MS = 5 * 60_000;

export type MailWish<Name extends MailTemplate> = {
  /** What it is about, so that it is told once: `watch:<id>:back`. */
  key: string;
  userId: string;
  to: string;
  /** The account's own language, or the one it last read. */
  language: string | null;
  template: Name;
  data: MailData<Name>;
};

/**
 * Puts mails into the outbox, in the transaction of what they tell.
 * @returns how many are new; one whose key was there already, sent or not, is left out.
 */
export async function queueMails<Name extends MailTemplate>(
  tx: Db,
  wishes: readonly MailWish<Name>[],
  now: Date,
): Promise<number> {
  const rows = wishes.map(({ language, data, ...wish }) => {
    const spoken: Language = isLanguage(language) ? language : 'en';
    // What every template's schema reads is JSON.
    const json = data as Prisma.InputJsonObject;
    return { id: uuidv7(), ...wish, data: json, language: spoken, createdAt: now, nextTryAt: now };
  });
  const { count } = await tx.mail.createMany({ data: rows, skipDuplicates: true });
  return count;
}

/** Keys are remembered for that long: nothing that is told has a key that comes again later. */
const KEPT_MS = 400 * 24 * 60 * 60_000;

export async function removeOldMails(db: Db, now: Date): Promise<void> {
  await db.mail.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
}

export type ClaimedMail = {
  id: string;
  key: string;
  to: string;
  language: string;
  template: string;
  data: unknown;
  createdAt: Date;
  /** This one included. */
  tries: number;
};

/** The mail that is due longest, for the caller alone until its lease ends. The try is counted now: a mail that kills its process does not do so for ever. */
export async function claimMail(db: Db, now: Date): Promise<ClaimedMail | null> {
  const lease = new Date(now.getTime() + LEASE_MS);
  const [row] = await db.$queryRaw<ClaimedMail[]>`
    UPDATE mails SET next_try_at = ${lease}, tries = tries + 1
    WHERE id = (SELECT id FROM mails WHERE next_try_at <= ${now} ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, key, "to", language, template, data, created_at AS "createdAt", tries`;
  return row ?? null;
}

export async function markSent(db: Db, id: string, now: Date): Promise<void> {
  await db.mail.updateMany({ where: { id }, data: { sentAt: now, nextTryAt: null, lastError: null } });
  await forgetSecret(db, id);
}

/** @param nextTryAt null: given up. */
export async function markUnsent(
  db: Db,
  id: string,
  { code, nextTryAt, now }: { code: string; nextTryAt: Date | null; now: Date },
): Promise<void> {
  const failed = nextTryAt === null ? { failedAt: now } : {};
  await db.mail.updateMany({ where: { id }, data: { nextTryAt, lastError: code, ...failed } });
  if (nextTryAt === null) await forgetSecret(db, id);
}

/** A one-time link's secret (`data.secret`) stands in the outbox for as long as its mail is still to be sent, and no longer. */
async function forgetSecret(db: Db, id: string): Promise<void> {
  await db.$executeRaw`UPDATE mails SET data = data - 'secret' WHERE id = ${id}::uuid AND jsonb_exists(data, 'secret')`;
}
