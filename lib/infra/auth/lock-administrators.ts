import 'server-only';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';

/** One at a time over all processes, until the commit. */
const ADMINISTRATORS_LOCK = 7_283_002;

/** Whoever makes the first administrator, or takes one away, waits for everybody else who does: two at once must not leave none. */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`;
}

/** @param except left out: whether somebody else is one. */
export async function hasAdministrator(db: Db, except?: string): Promise<boolean> {
  const admin = await db.user.findFirst({
    where: { role: 'admin', disabledAt: null, ...(except !== undefined && { id: { not: except } }) },
    select: { id: true },
  });
  return admin !== null;
}
