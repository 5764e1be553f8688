import { type TableWish, tableQuery } from '#lib/features/admin/connections/schema.ts';

/** The table's address with this changed; whatever is changed begins at its first page. */
export function tableHref(wish: TableWish, change: Partial<TableWish> = {}): string {
  return withQuery('/admin/connections', tableQuery(wish, change));
}

/** The sheet of one connection beside the table as it is. */
export function sheetHref(wish: TableWish, id: string): string {
  const { after, before } = wish;
  return withQuery(`/admin/connections/${id}`, tableQuery(wish, { after, before }));
}

/** The table without its sheet: the same page of it. */
export function closeHref(wish: TableWish): string {
  const { after, before } = wish;
  return withQuery('/admin/connections', tableQuery(wish, { after, before }));
}

/** Exactly the rows that the filters leave, as a file. */
export function exportHref(wish: TableWish, format: 'csv' | 'json'): string {
  const query = tableQuery(wish);
  query.set('format', format);
  return `/admin/connections/export?${query}`;
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query}` : path;
}
