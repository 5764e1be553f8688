import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';

/** Whatever lets somebody in or throws them out waits for this row: a sign-in that is on its way is over, or finds what has changed. */
export async function lockUser(tx: Db, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT id FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

/** The same for a sign-in. @returns false where the password that was verified is not theirs any more, or they are shut out. */
export async function lockPasswordOwner(tx: Db, userId: string, passwordHash: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM users WHERE id = ${userId}::uuid AND password_hash = ${passwordHash} AND disabled_at IS NULL FOR NO KEY UPDATE`;
  return rows.length === 1;
}
