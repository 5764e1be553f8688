import 'server-only';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** `by`: their name; null where the system did it, or where they are gone. */
export type LastChange = { by: string | null; at: Date };

/** Who changed something last, for whoever was about to change the same. */
export async function findLastChange(
  db: Db,
  subjectType: AuditEntry['subjectType'],
  subjectId: string,
): Promise<LastChange | null> {
  const event = await db.auditEvent.findFirst({
    where: { subjectType, subjectId },
    orderBy: { id: 'desc' },
    select: { at: true, actorId: true },
  });
  if (!event) return null;
  const { at, actorId } = event;
  const person = actorId && (await db.user.findUnique({ where: { id: actorId }, select: { name: true } }));
  return { by: person ? person.name : null, at };
}
