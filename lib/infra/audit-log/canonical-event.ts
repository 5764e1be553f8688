import type { AuditEntry } from '#lib/domain/audit-event.ts';

/** What stands before the first link of the chain. */
export const CHAIN_START = '0'.repeat(64);

/**
 * The text whose hash chains an event to its predecessor. Key order is fixed here and sorted in `facts`, because `jsonb` keeps
 * neither order nor spacing.
 */
export function canonicalEvent(entry: AuditEntry, at: Date): string {
  const { verb, actorId, subjectType, subjectId } = entry;
  const facts = Object.entries(entry.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([at.toISOString(), verb, actorId, subjectType, subjectId, facts]);
}
