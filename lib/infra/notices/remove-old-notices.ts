import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';

/** As long as mails: nothing that is told has a key that comes again later. */
const KEPT_MS = 400 * 24 * 60 * 60_000;

export async function removeOldNotices(db: Db, now: Date): Promise<void> {
  await db.notice.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
}
