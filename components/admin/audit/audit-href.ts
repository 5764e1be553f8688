import { type AuditWish, auditQuery } from '#lib/features/admin/audit/schema.ts';

/** The log's address with this changed; whatever is changed begins at its newest event. */
export function auditHref(wish: AuditWish, change: Partial<AuditWish> = {}): string {
  const query = auditQuery(wish, change);
  return query.size > 0 ? `/admin/audit?${query}` : '/admin/audit';
}

/** Exactly the events that the filters leave, as a file. */
export function auditExportHref(wish: AuditWish, format: 'csv' | 'json'): string {
  const query = auditQuery(wish);
  query.set('format', format);
  return `/admin/audit/export?${query}`;
}
