import 'server-only';
import { createHash } from 'node:crypto';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { CHAIN_LOCK } from './append-audit-event.ts';
import { CHAIN_START, canonicalEvent } from './canonical-event.ts';

type Link = { id: bigint; previous: string; hash: string };

/**
 * Appends many events to the hash chain in a handful of statements, in their order. As `appendAuditEvent`: in the transaction of the changes that they
 * record, and its last statement.
 */
export async function appendAuditEvents(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const at = new Date();
  // A statement of its own: the tip has to be read after the lock is held.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  const links = chain(await placesFor(tx, entries.length), entries, at);
  await tx.$executeRaw`
    INSERT INTO audit_events (id, at, verb, actor_id, subject_type, subject_id, facts, previous, hash)
    SELECT id, ${at}, verb, actor_id, subject_type, subject_id, facts::jsonb, previous, hash
    FROM unnest(${links.map(({ id }) => id)}::bigint[], ${entries.map(({ verb }) => verb)}::text[],
      ${entries.map(({ actorId }) => actorId)}::uuid[], ${entries.map(({ subjectType }) => subjectType)}::text[],
      ${entries.map(({ subjectId }) => subjectId)}::text[], ${entries.map(({ facts }) => JSON.stringify(facts))}::text[],
      ${links.map(({ previous }) => previous)}::text[], ${links.map(({ hash }) => hash)}::text[])
      AS event (id, verb, actor_id, subject_type, subject_id, facts, previous, hash)`;
}

async function placesFor(tx: Transaction, count: number): Promise<{ tip: string; ids: bigint[] }> {
  const tips = await tx.$queryRaw<{ hash: string }[]>`SELECT hash FROM audit_events ORDER BY id DESC LIMIT 1`;
  const places = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT nextval(pg_get_serial_sequence('audit_events', 'id')) AS id FROM generate_series(1, ${count}::int)`;
  return { tip: tips[0]?.hash ?? CHAIN_START, ids: places.map(({ id }) => id) };
}

function chain(
  { tip, ids }: { tip: string; ids: bigint[] },
  entries: readonly AuditEntry[],
  at: Date,
): Link[] {
  let previous = tip;
  return entries.flatMap((entry, place) => {
    const id = ids[place];
    if (id === undefined) return [];
    const text = canonicalEvent({ ...entry, at: at.toISOString() });
    const hash = createHash('sha256').update(`${previous}${id}${text}`).digest('hex');
    const link = { id, previous, hash };
    previous = hash;
    return [link];
  });
}
