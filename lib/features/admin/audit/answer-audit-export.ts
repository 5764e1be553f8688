import 'server-only';
import { z } from 'zod';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { EXPORT_FORMATS, type ExportColumn } from '#lib/infra/export/contract.ts';
import { exportResponse } from '#lib/infra/export/export-response.ts';
import { limitedExport } from '#lib/infra/rate-limit/limited-export.ts';
import { auditFilter, auditOrder, auditPagesOf, type EventRow } from './audit-store.ts';
import { auditQuery, auditSchema } from './schema.ts';

/** What is in memory of an export of any size. */
const ROWS_A_PAGE = 1_000;

const exportSchema = auditSchema.extend({ format: z.enum(EXPORT_FORMATS).catch('csv') });

const COLUMNS: readonly ExportColumn<EventRow>[] = [
  { name: 'id', value: ({ id }) => String(id) },
  { name: 'at', value: ({ at }) => at.toISOString() },
  { name: 'verb', value: ({ verb }) => verb },
  { name: 'actor_id', value: ({ actorId }) => actorId },
  { name: 'subject_type', value: ({ subjectType }) => subjectType },
  { name: 'subject_id', value: ({ subjectId }) => subjectId },
  { name: 'facts', value: ({ facts }) => JSON.stringify(facts) },
];

/**
 * Exactly the events that the page's filter finds, the newest first, as a file. Recorded before its first byte. 429 where it was asked for too often.
 * @param query as in the page's address, with `format=csv` or `json`.
 */
export async function answerAuditExport(
  { userId }: Permitted<'audit:read'>,
  query: URLSearchParams,
  prisma: Database = db(),
  now = new Date(),
): Promise<Response> {
  const refused = await limitedExport(userId);
  if (refused) return refused;
  const { format, ...wish } = exportSchema.parse(Object.fromEntries(query));
  const filter = await auditFilter(prisma, wish);
  await inTransaction(prisma, (tx) =>
    appendAuditEvent(tx, {
      verb: 'audit.exported',
      actorId: userId,
      subjectType: 'audit',
      subjectId: null,
      facts: { format, filter: auditQuery(wish).toString() },
    }),
  );
  const pages = auditPagesOf(prisma, { filter, order: auditOrder(wish), take: ROWS_A_PAGE });
  return exportResponse({ pages, columns: COLUMNS, format, name: 'patchbay-audit-log', now });
}
