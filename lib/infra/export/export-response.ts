import { byteStream } from './byte-stream.ts';
import type { ExportWish } from './contract.ts';
import { exportText } from './export-text.ts';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/**
 * A file of any number of rows in flat memory: a page is read when the reader has taken the one before. What is thrown on the way breaks the
 * connection, so that no browser takes half a file for a whole one.
 *
 * @param name begins the file's name; the UTC day and the ending follow.
 */
export function exportResponse<Row>(wish: ExportWish<Row> & { name: string; now: Date }): Response {
  const { name, now, format } = wish;
  return new Response(byteStream(exportText(wish)), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}-${now.toISOString().slice(0, 10)}.${format}"`,
    },
  });
}
