import 'server-only';
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { addDays, parseCalendarDate, startOfDay } from '#lib/domain/calendar-date.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { getConnection } from './get-connection.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import type { ConnectionView } from './view.ts';

const ALARM_SECONDS = 7 * 86_400;

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
  { words, publicUrl, now: clock }: Room,
): string | null {
  const now = clock();
  const day = parseCalendarDate(expiresOn);
  if (!day) return null;
  const { id, account, instanceUrl, tokenName, scopes } = connection;
  const link = `${publicUrl}/connect?renew=${id}`;
  const names = { account, host: instanceHost(instanceUrl) };
  const calendar = ical({
    prodId: { company: 'Patchbay', product: 'Patchbay', language: words.language.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    // The same connection's event takes the place of the one that was added before its renewal.
    id: `connection-${id}@${new URL(publicUrl).hostname}`,
    stamp: now,
    sequence: Math.floor(now.getTime() / 1000),
    allDay: true,
    timezone: 'UTC',
    start: startOfDay(day),
    end: startOfDay(addDays(day, 1)),
    summary: words.say('done.event.title', names),
    description: words.say('done.event.text', {
      token: tokenName ?? '–',
      scopes: words.list(scopes),
      link,
    }),
    url: link,
    alarms: [
      {
        type: ICalAlarmType.display,
        trigger: ALARM_SECONDS,
        description: words.say('done.event.alarm', names),
      },
    ],
  });
  return calendar.toString();
}
