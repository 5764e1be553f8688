import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import type { Notice } from '#lib/domain/notice.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';

/**
 * Puts news into people's bells, in the transaction of what it tells. One whose key was there already is left out.
 * @returns how many are new.
 */
export async function queueNotices(tx: Transaction, notices: readonly Notice[], now: Date): Promise<number> {
  const rows = notices.map(({ about, facts, ...notice }) => ({
    id: uuidv7(),
    ...notice,
    data: { about: { ...about, scopes: [...about.scopes] }, facts },
    createdAt: now,
  }));
  const { count } = await tx.notice.createMany({ data: rows, skipDuplicates: true });
  return count;
}
