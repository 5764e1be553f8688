import type { BulkDeed } from '#lib/features/admin/bulk/schema.ts';
import { type TableWish, tableQuery } from '#lib/features/admin/connections/schema.ts';

/** The page that asks before anything is done to this connection. The table's address goes along, so that one comes back to it. */
export function bulkHref(wish: TableWish, deed: BulkDeed, id: string): string {
  const query = tableQuery(wish);
  query.set('deed', deed);
  query.set('id', id);
  return `/admin/connections/bulk?${query}`;
}
