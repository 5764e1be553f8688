import type { ExportColumn, ExportWish } from './contract.ts';
import { csvHead, csvLines } from './csv-text.ts';

/** The file's text, a page at a time. Ending it early ends the pages. */
export async function* exportText<Row>({ columns, pages, format }: ExportWish<Row>): AsyncGenerator<string> {
  if (format === 'csv') {
    yield csvHead(columns);
    for await (const rows of pages) if (rows.length > 0) yield csvLines(columns, rows);
    return;
  }
  // One array, so that every tool reads it and a file that was cut off is known by its missing end; one object a line, for those who read lines.
  let before = '[\n';
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield before + rows.map((row) => JSON.stringify(objectOf(columns, row))).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function objectOf<Row>(columns: readonly ExportColumn<Row>[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}
