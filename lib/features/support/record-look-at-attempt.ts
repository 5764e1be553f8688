import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { type LookPlace, recordLook } from '#lib/infra/auth/record-look.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { CaseRow } from './attempt-store.ts';
import type { Room } from './room.ts';

/** Reloads are one look. */
const ONE_LOOK_MS = 10 * 60_000;

/**
 * Somebody of the staff opens an attempt. Of a connection, its owner sees it among the looks; one that came to no connection is recorded for itself.
 * Await it before anything is drawn.
 */
export async function recordLookAtAttempt(
  viewer: Permitted<'connection:see-all'>,
  row: Pick<CaseRow, 'reference' | 'connectionId' | 'userId'>,
  how: LookPlace,
  { prisma, now }: Room,
): Promise<void> {
  const { reference, connectionId, userId } = row;
  if (connectionId) await recordLook(viewer, connectionId, how, { prisma, now });
  if (connectionId || userId === viewer.userId) return;
  const about = { verb: 'attempt.viewed', subjectType: 'attempt', subjectId: reference } as const;
  const before = await prisma.auditEvent.findFirst({
    where: {
      ...about,
      actorId: viewer.userId,
      at: { gt: new Date(now().getTime() - ONE_LOOK_MS) },
      ...(how === 'bundle' && { facts: { path: ['how'], equals: how } }),
    },
    select: { id: true },
  });
  if (before) return;
  await inTransaction(prisma, (tx) =>
    appendAuditEvent(tx, { ...about, actorId: viewer.userId, facts: { how, personId: userId } }),
  );
}
