import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { findRemindedOf, pauseOf, resumeOf } from './reminder-store.ts';
import { type ReminderRoom, reminderRoom } from './room.ts';

type Pausing = Pick<ReminderRoom, 'prisma' | 'now'>;

/**
 * No reminders for this connection, until they are resumed. What is paused already stays as it is.
 * @returns whether it is the viewer's.
 */
export function pauseReminders(
  { userId }: Viewer,
  id: string,
  room: Pausing = reminderRoom(),
): Promise<boolean> {
  return change(pauseOf, userId, id, room);
}

/**
 * Reminders again, from now on: those of the time between are not made up for.
 * @returns whether it is the viewer's.
 */
export function resumeReminders(
  { userId }: Viewer,
  id: string,
  room: Pausing = reminderRoom(),
): Promise<boolean> {
  return change(resumeOf, userId, id, room);
}

async function change(
  what: typeof pauseOf,
  userId: string,
  id: string,
  { prisma, now }: Pausing,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  return (await what(prisma, userId, id, now())) || (await findRemindedOf(prisma, userId, id)) !== null;
}
