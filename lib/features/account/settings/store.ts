import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** What people set about themselves. Every function takes the owner and puts them into the `where`. */

const SETTINGS = {
  name: true,
  email: true,
  passwordHash: true,
  language: true,
  theme: true,
  timeZone: true,
} satisfies Prisma.UserSelect;

export function findSettings(db: Db, userId: string) {
  return db.user.findUniqueOrThrow({ where: { id: userId }, select: SETTINGS });
}

export type SettingsChange = Partial<{
  name: string;
  passwordHash: string;
  language: string;
  theme: string | null;
  timeZone: string;
}>;

export async function changeSettings(db: Db, userId: string, change: SettingsChange): Promise<void> {
  await db.user.update({ where: { id: userId }, data: change, select: { id: true } });
}

export function countConnections(db: Db, userId: string): Promise<number> {
  return db.connection.count({ where: { userId } });
}

/** Reminders come at eight o’clock where their person is: the job looks at all of them anew. */
export async function remindAnew(db: Db, userId: string, now: Date): Promise<void> {
  await db.connection.updateMany({
    where: { userId, disconnectedAt: null, remindersPausedAt: null, expiresOn: { not: null } },
    data: { nextReminderAt: now },
  });
}
