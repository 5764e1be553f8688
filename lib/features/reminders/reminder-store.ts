import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';

/**
 * When which connection is to be looked at for its reminders (`nextReminderAt`), and what people chose. What a person asks for takes the
 * owner and puts them into the `where`; what the rounds of `remind-due.ts` do goes by what is due, for everybody.
 */

export type Person = { id: string; days: number[]; timeZone: string | null; disabled: boolean };

/** What a reminder tells, and what decides on it. */
const REMINDED = {
  id: true,
  userId: true,
  label: true,
  username: true,
  tokenName: true,
  scopes: true,
  expiresOn: true,
  remindersFrom: true,
  remindersPausedAt: true,
  disconnectedAt: true,
  problem: true,
  instance: { select: { baseUrl: true } },
} satisfies Prisma.ConnectionSelect;
export type RemindedRow = Prisma.ConnectionGetPayload<{ select: typeof REMINDED }>;

/**
 * GitLab has ended it before its day, or an administrator has switched it off, which its owner knows: nothing is left to be reminded of, unless that is
 * taken back.
 */
export function needsNoReminder({ problem }: Pick<RemindedRow, 'problem'>): boolean {
  return problem === 'token.revoked' || problem === 'token.unknown' || problem === 'policy.disabled';
}

/** How far into what is due is looked for people: more than others can have locked. */
const LOOKED_AT = 2_000;

/**
 * Some of the people whose connections are due, locked: what they chose and what is theirs changes before or after. Whom somebody else has
 * locked is left out.
 */
export function claimDuePeople(tx: Transaction, now: Date, take: number): Promise<Person[]> {
  return tx.$queryRaw<Person[]>`
    SELECT id, reminder_days AS days, time_zone AS "timeZone", disabled_at IS NOT NULL AS disabled
    FROM users
    WHERE id IN (SELECT user_id FROM connections WHERE next_reminder_at <= ${now}
                 ORDER BY next_reminder_at LIMIT ${LOOKED_AT})
    LIMIT ${take} FOR NO KEY UPDATE SKIP LOCKED`;
}

/** All that is due of these people, locked. A row that is being changed is due again a moment later. */
export async function claimDueOf(
  tx: Transaction,
  userIds: readonly string[],
  { now, take }: { now: Date; take: number },
): Promise<RemindedRow[]> {
  const claimed = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM connections WHERE user_id = ANY (${[...userIds]}::uuid[]) AND next_reminder_at <= ${now}
    ORDER BY next_reminder_at LIMIT ${take} FOR NO KEY UPDATE SKIP LOCKED`;
  return tx.connection.findMany({ where: { id: { in: claimed.map(({ id }) => id) } }, select: REMINDED });
}

/** `at`: when to look at it again; null: not before something changes. `from`: see the column. */
export type NextLook = { id: string; at: Date | null; from: Date };

export async function setNextReminders(tx: Transaction, looks: readonly NextLook[]): Promise<void> {
  if (looks.length === 0) return;
  await tx.$executeRaw`
    UPDATE connections SET next_reminder_at = n.at, reminders_from = n.from
    FROM jsonb_to_recordset(${JSON.stringify(looks)}::jsonb) AS n (id uuid, at timestamptz, "from" timestamptz)
    WHERE connections.id = n.id`;
}

/** Waits for whoever changes anything of this person's. */
export async function lockPerson(tx: Transaction, userId: string): Promise<Person> {
  const [person] = await tx.$queryRaw<Person[]>`
    SELECT id, reminder_days AS days, time_zone AS "timeZone", disabled_at IS NOT NULL AS disabled
    FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
  if (!person) throw new Error('A person vanished while they were asking.');
  return person;
}

/** Live ones that end some day. */
const ENDING = { disconnectedAt: null, expiresOn: { not: null } } satisfies Prisma.ConnectionWhereInput;

/** The job looks at all of this person's. @param change what is new with them. */
export async function remindAnew(
  tx: Transaction,
  userId: string,
  change: { nextReminderAt: Date; remindersFrom?: Date },
): Promise<void> {
  await tx.connection.updateMany({ where: { userId, ...ENDING, remindersPausedAt: null }, data: change });
}

const SETTINGS = {
  reminderDays: true,
  reminderMail: true,
  reminderDigest: true,
  timeZone: true,
} satisfies Prisma.UserSelect;
export type SettingsRow = Prisma.UserGetPayload<{ select: typeof SETTINGS }>;

export function findSettingsOf(db: Db, userId: string): Promise<SettingsRow> {
  return db.user.findUniqueOrThrow({ where: { id: userId }, select: SETTINGS });
}

export async function changeSettingsOf(
  tx: Transaction,
  userId: string,
  data: Omit<SettingsRow, 'timeZone'>,
): Promise<void> {
  await tx.user.updateMany({ where: { id: userId }, data });
}

export function findRemindedOf(db: Db, userId: string, id: string): Promise<RemindedRow | null> {
  return db.connection.findFirst({ where: { id, userId }, select: REMINDED });
}

/** @returns whether it was one of theirs, live and not paused. */
export async function pauseOf(db: Db, userId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await db.connection.updateMany({
    where: { id, userId, disconnectedAt: null, remindersPausedAt: null },
    data: { remindersPausedAt: now, remindersFrom: now, nextReminderAt: null },
  });
  return count === 1;
}

/** @returns whether it was one of theirs, live and paused. */
export async function resumeOf(db: Db, userId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await db.connection.updateMany({
    where: { id, userId, disconnectedAt: null, remindersPausedAt: { not: null } },
    data: { remindersPausedAt: null, remindersFrom: now, nextReminderAt: now },
  });
  return count === 1;
}

const SENT = { data: true, createdAt: true } satisfies Prisma.NoticeSelect;
export type SentRow = Prisma.NoticeGetPayload<{ select: typeof SENT }>;

/** Newest first. */
export function listSentOf(db: Db, userId: string, connectionId: string, take: number): Promise<SentRow[]> {
  return db.notice.findMany({
    where: { userId, connectionId, kind: 'reminder' },
    select: SENT,
    orderBy: { createdAt: 'desc' },
    take,
  });
}

/** Live ones that end some day and are not paused: what the next reminder is found among. */
export function listEndingOf(db: Db, userId: string, take: number): Promise<RemindedRow[]> {
  return db.connection.findMany({
    where: { userId, ...ENDING, remindersPausedAt: null },
    select: REMINDED,
    orderBy: { expiresOn: 'asc' },
    take,
  });
}
