import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import type { AuditSeal } from './audit-seal.ts';
import type { SealedRow } from './check-chain.ts';

type StoredRow = Omit<SealedRow, 'seal' | 'facts'> & {
  facts: string;
  sealId: bigint | null;
  sealRows: bigint;
  sealHash: string;
  sealMac: string;
  sealAt: Date;
};

/** Times that no Date holds come as they are: they are no one of ours, and reading on must be possible. */
const AT = Prisma.sql`CASE WHEN e.at >= '0001-01-01Z' AND e.at < 'infinity'
  THEN to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ELSE e.at::text END`;

/** Rows after a number, in order, each with its seal. */
export async function readChain(db: Db, after: bigint, take: number): Promise<SealedRow[]> {
  const rows = await db.$queryRaw<StoredRow[]>`
    SELECT e.id, ${AT} AS at, e.verb, e.actor_id::text AS "actorId", e.subject_type AS "subjectType", e.subject_id AS "subjectId",
      e.facts::text AS facts, e.previous, e.hash,
      s.id AS "sealId", s.rows AS "sealRows", s.hash AS "sealHash", s.mac AS "sealMac", s.at AS "sealAt"
    FROM (SELECT * FROM audit_events WHERE id > ${after} ORDER BY id LIMIT ${take}) e
    LEFT JOIN audit_seals s ON s.event_id = e.id
    ORDER BY e.id`;
  return rows.map(({ sealId: id, sealRows, sealHash: hash, sealMac: mac, sealAt: at, ...row }) => ({
    ...row,
    facts: JSON.parse(row.facts) as unknown,
    seal: id === null ? null : { id, eventId: row.id, rows: sealRows, hash, mac, at },
  }));
}

/** The first seal at a row that is not there. */
export async function findStraySeal(db: Db): Promise<AuditSeal | null> {
  const [seal] = await db.$queryRaw<AuditSeal[]>`
    SELECT s.id, s.event_id AS "eventId", s.rows, s.hash, s.mac, s.at FROM audit_seals s
    WHERE NOT EXISTS (SELECT FROM audit_events e WHERE e.id = s.event_id) ORDER BY s.id LIMIT 1`;
  return seal ?? null;
}

export function findNewestSeal(db: Db): Promise<AuditSeal | null> {
  return db.auditSeal.findFirst({ orderBy: { id: 'desc' } });
}

/** Whether some row has this hash. */
export async function hasLink(db: Db, hash: string): Promise<boolean> {
  return (await db.auditEvent.count({ where: { hash } })) > 0;
}
