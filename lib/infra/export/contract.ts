/** `csv` for spreadsheets, `json` (one array, one object a line) for programs. */
export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Instants as ISO texts; a list is one cell, its items separated by blanks. */
export type ExportValue = string | number | boolean | null | readonly string[];

/** What is exported is named column by column: a new one stays out until somebody decides about it. */
export type ExportColumn<Row> = { name: string; value: (row: Row) => ExportValue };

export type ExportWish<Row> = {
  columns: readonly ExportColumn<Row>[];
  /** A page is what is in memory at once; it is asked for when the reader has taken the one before. */
  pages: AsyncGenerator<readonly Row[], void, undefined>;
  format: ExportFormat;
};
