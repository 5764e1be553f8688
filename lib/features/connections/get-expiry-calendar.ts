import 'server-only';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { writeCalendar } from '#lib/infra/calendar/write-calendar.ts';
import { getConnection } from './get-connection.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import type { ConnectionView } from './view.ts';

/**
 * One all-day event on the day a token ends, with an alarm a week before and the link that renews it (RFC 5545).
 * @returns null for somebody else's connection, and for one without an end.
 */
export async function getExpiryCalendar(
  viewer: Viewer,
  connectionId: string,
  given?: Room,
): Promise<string | null> {
  const room = given ?? (await requestRoom());
  const connection = await getConnection(viewer, connectionId, room);
  return connection?.expiresOn ? calendarOf(connection, connection.expiresOn, room) : null;
}

function calendarOf(
  connection: ConnectionView,
  expiresOn: string,
  { words, publicUrl, now }: Room,
): string | null {
  const day = parseCalendarDate(expiresOn);
  if (!day) return null;
  // Of two files the one that was fetched later holds.
  const expiry = { ...connection, connectionId: connection.id, expiresOn: day, changedAt: now() };
  return writeCalendar([expiry], { words, publicUrl });
}
