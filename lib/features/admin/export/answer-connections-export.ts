import 'server-only';
import { z } from 'zod';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { EXPORT_FORMATS } from '#lib/infra/export/contract.ts';
import { exportResponse } from '#lib/infra/export/export-response.ts';
import { limitedExport } from '#lib/infra/rate-limit/limited-export.ts';
import { connectionFilter, endsAfter } from '../connections/filter-store.ts';
import { type PageWish, pagesOf } from '../connections/page-store.ts';
import { tableQuery, tableSchema } from '../connections/schema.ts';
import { exportColumns } from './export-columns.ts';
import { countFound, type ExportRow, exportRowsOf } from './export-store.ts';

/** What is in memory of an export of any size. Larger pages are no faster. */
const ROWS_A_PAGE = 1_000;

const exportSchema = tableSchema.extend({ format: z.enum(EXPORT_FORMATS).catch('csv') });

/**
 * Exactly the rows that the table's filter finds, in the table's order, as a file. Recorded before its first byte with the filter and the number of rows
 * at that moment. 429 where it was asked for too often.
 * @param query as in the table's address, with `format=csv` or `json`.
 */
export async function answerConnectionsExport(
  { userId }: Permitted<'connection:govern'>,
  query: URLSearchParams,
  prisma: Database = db(),
  now = new Date(),
): Promise<Response> {
  const refused = await limitedExport(userId);
  if (refused) return refused;
  const { format, ...wish } = exportSchema.parse(Object.fromEntries(query));
  const filter = await connectionFilter(prisma, wish, now);
  const shown = tableQuery(wish, { columns: tableSchema.parse({}).columns, density: null }).toString();
  await inTransaction(prisma, async (tx) => {
    const count = await countFound(tx, filter);
    await appendAuditEvent(tx, {
      verb: 'connections.exported',
      actorId: userId,
      subjectType: 'connections',
      subjectId: null,
      facts: { format, filter: shown, count },
    });
  });
  const pages = exportPages(prisma, {
    filter,
    endsAfter: endsAfter(wish, now),
    sort: wish.sort,
    take: ROWS_A_PAGE,
  });
  return exportResponse({ pages, columns: exportColumns(now), format, name: 'patchbay-connections', now });
}

async function* exportPages(prisma: Database, wish: PageWish): AsyncGenerator<ExportRow[], void, undefined> {
  for await (const places of pagesOf(prisma, wish))
    yield await exportRowsOf(
      prisma,
      places.map(({ id }) => id),
    );
}
