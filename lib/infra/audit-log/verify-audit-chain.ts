import 'server-only';
import { createHash } from 'node:crypto';
import type { Prisma, PrismaClient } from '#generated/prisma/client.ts';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import { CHAIN_START, canonicalEvent } from './canonical-event.ts';

const ROWS_PER_PAGE = 1_000;

/** `brokenAt`: id of the first row that was changed, or before which rows are missing; null where the chain is whole. */
export type ChainReport = { rows: number; brokenAt: bigint | null };

/** Follows the whole chain, a page at a time. Rows cut off at the end leave no trace in the rows that remain. */
export async function verifyAuditChain(prisma: PrismaClient): Promise<ChainReport> {
  let rows = 0;
  let tip = CHAIN_START;
  for (let after = -1n; ; ) {
    const page = await prisma.auditEvent.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: ROWS_PER_PAGE,
    });
    for (const row of page) {
      if (row.previous !== tip || row.hash !== linkOf(row)) return { rows, brokenAt: row.id };
      tip = row.hash;
      after = row.id;
      rows += 1;
    }
    if (page.length < ROWS_PER_PAGE) return { rows, brokenAt: null };
  }
}

function linkOf(row: Prisma.AuditEventModel): string {
  // The text may hold anything by now; it is only hashed.
  const entry = { ...row, facts: row.facts ?? {} } as unknown as AuditEntry;
  return createHash('sha256')
    .update(row.previous + canonicalEvent(entry, row.at))
    .digest('hex');
}
