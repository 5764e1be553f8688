import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** `users.calendar_version`: above 0 the feed is on. Below it is off and the number remembers the last address, so that it never comes back. */

const OWNER = { language: true, calendarVersion: true, disabledAt: true } satisfies Prisma.UserSelect;

export function findFeedOwner(db: Db, userId: string) {
  return db.user.findUnique({ where: { id: userId }, select: OWNER });
}

export async function versionOf(db: Db, userId: string): Promise<number> {
  const { calendarVersion } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { calendarVersion: true },
  });
  return calendarVersion;
}

export async function nextVersion(db: Db, userId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE users SET calendar_version = abs(calendar_version) + 1 WHERE id = ${userId}::uuid`;
}

export async function endVersion(db: Db, userId: string): Promise<void> {
  await db.$executeRaw`UPDATE users SET calendar_version = -abs(calendar_version) WHERE id = ${userId}::uuid`;
}

/** More than anybody has, by far. */
const EXPIRIES_MAX = 5_000;

const EXPIRY = {
  id: true,
  username: true,
  displayName: true,
  tokenName: true,
  label: true,
  scopes: true,
  expiresOn: true,
  remindersFrom: true,
  instance: { select: { baseUrl: true } },
} satisfies Prisma.ConnectionSelect;
export type ExpiryRow = Prisma.ConnectionGetPayload<{ select: typeof EXPIRY }>;

/** Every connection that is not disconnected and has an end, whatever else is wrong with it. */
export function listExpiriesOf(db: Db, userId: string): Promise<ExpiryRow[]> {
  return db.connection.findMany({
    where: { userId, disconnectedAt: null, expiresOn: { not: null } },
    select: EXPIRY,
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
    take: EXPIRIES_MAX,
  });
}
