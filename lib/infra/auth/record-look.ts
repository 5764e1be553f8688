import 'server-only';
import { validate as isUuid } from 'uuid';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db, type Transaction } from '#lib/infra/db/prisma.ts';
import type { Permitted } from './viewer.ts';

/** On which page somebody of the staff looked at a connection. */
export const LOOK_PLACES = ['sheet', 'connection', 'attempt', 'bundle'] as const;
export type LookPlace = (typeof LOOK_PLACES)[number];

/** Reloads, and going to and fro between its pages, are one look. */
const ONE_LOOK_MS = 10 * 60_000;
/** The first number of the lock's two; the second is the connection's. */
const LOOK_LOCK = 7_283_002;

type Given = { prisma: Database; now: () => Date };

/**
 * Tells a connection's owner that somebody of the staff looked at it. Await it before anything of the connection is drawn: what nobody could
 * record, nobody sees. The owner's own looks and those at an unknown connection are no event.
 *
 * @returns whether this was a new look.
 */
export async function recordLook(
  viewer: Permitted<'connection:see-all'>,
  connectionId: string,
  how: LookPlace,
  { prisma, now }: Given = { prisma: db(), now: () => new Date() },
): Promise<boolean> {
  if (!isUuid(connectionId)) return false;
  const look = { actorId: viewer.userId, connectionId, how, after: new Date(now().getTime() - ONE_LOOK_MS) };
  if (!(await isNewLook(prisma, look))) return false;
  return inTransaction(prisma, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOOK_LOCK}::int, hashtext(${connectionId}))`;
    if (!(await isNewLook(tx, look))) return false;
    await appendAuditEvent(tx, {
      verb: 'connection.viewed',
      actorId: viewer.userId,
      subjectType: 'connection',
      subjectId: connectionId,
      facts: { how },
    });
    return true;
  });
}

async function isNewLook(
  tx: Database | Transaction,
  {
    actorId,
    connectionId,
    how,
    after,
  }: { actorId: string; connectionId: string; how: LookPlace; after: Date },
): Promise<boolean> {
  const connection = await tx.connection.findUnique({
    where: { id: connectionId },
    select: { userId: true },
  });
  if (!connection || connection.userId === actorId) return false;
  const before = await tx.auditEvent.findFirst({
    where: {
      subjectType: 'connection',
      subjectId: connectionId,
      verb: 'connection.viewed',
      actorId,
      at: { gt: after },
      // A file leaves the house: whoever has seen the page has not had it.
      ...(how === 'bundle' && { facts: { path: ['how'], equals: how } }),
    },
    select: { id: true },
  });
  return before === null;
}
