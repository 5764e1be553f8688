import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { endVersion, nextVersion } from './feed-store.ts';
import { feedRoom } from './room.ts';

/** Makes a new address; the one before, if there was one, ends at once and never comes back. */
export function resetCalendarFeed(viewer: Viewer, room = feedRoom()): Promise<void> {
  return change(viewer, room, (tx) => nextVersion(tx, viewer.userId));
}

/** No address leads to the feed any more. */
export function turnOffCalendarFeed(viewer: Viewer, room = feedRoom()): Promise<void> {
  return change(viewer, room, (tx) => endVersion(tx, viewer.userId));
}

async function change(
  { userId }: Viewer,
  { prisma }: ReturnType<typeof feedRoom>,
  write: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await write(tx);
    await appendAuditEvent(tx, {
      verb: 'person.changed',
      actorId: userId,
      subjectType: 'person',
      subjectId: userId,
      facts: { calendarFeed: true },
    });
  });
}
