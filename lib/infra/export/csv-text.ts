import { stringify } from 'csv-stringify/sync';
import type { ExportColumn, ExportValue } from './contract.ts';

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A spreadsheet takes what begins like this for a formula (csv-stringify sees to the cell's own beginning), and where it separates cells by a semicolon, by
 * a tab or at every line, whatever its settings say of quotes, a cell may begin in the middle of ours.
 */
const HIDDEN_BEGINNING = /([;\t\r\n|]["'\s]*)([=+\-@＝＋－＠])/g;

const SETTINGS = { record_delimiter: 'windows', escape_formulas: true } as const;

export function csvHead(columns: readonly ExportColumn<never>[]): string {
  return BYTE_ORDER_MARK + stringify([columns.map(({ name }) => name)], SETTINGS);
}

/** As RFC 4180 has it. What a spreadsheet would take for a formula gets an apostrophe in front, which makes it a text. */
export function csvLines<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => cellOf(value(row))));
  return stringify(cells, SETTINGS);
}

function cellOf(value: ExportValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(' ');
  return text.replace(HIDDEN_BEGINNING, "$1'$2");
}
