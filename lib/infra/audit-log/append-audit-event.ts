import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import { CHAIN_START, canonicalEvent } from './canonical-event.ts';

/** One writer at a time over all processes: two links to the same predecessor would fork the chain. */
export const CHAIN_LOCK = 7_283_001;

/**
 * Appends an event to the hash chain, in the transaction of the change that it records. Make it the last statement of the
 * transaction: from here to the commit every other writer of the log waits.
 *
 * @param tx the transaction of the change; with the bare client the event would be committed without it.
 */
export async function appendAuditEvent(tx: Prisma.TransactionClient, entry: AuditEntry): Promise<void> {
  const at = new Date();
  const facts = JSON.stringify(entry.facts);
  const text = canonicalEvent({ ...entry, at: at.toISOString() });
  // A statement of its own: the insert's snapshot has to be taken after the lock is held, or it misses the newest link.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  await tx.$executeRaw`
    INSERT INTO audit_events (id, at, verb, actor_id, subject_type, subject_id, facts, previous, hash)
    SELECT place.id, ${at}, ${entry.verb}, ${entry.actorId}::uuid, ${entry.subjectType}, ${entry.subjectId}, ${facts}::jsonb, tip.hash,
           encode(sha256(convert_to(tip.hash || place.id || ${text}, 'UTF8')), 'hex')
    FROM (SELECT coalesce((SELECT hash FROM audit_events ORDER BY id DESC LIMIT 1), ${CHAIN_START}) AS hash) AS tip,
         (SELECT nextval(pg_get_serial_sequence('audit_events', 'id')) AS id) AS place`;
}
