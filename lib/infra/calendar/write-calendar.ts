import ical, { ICalAlarmType, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { addDays, type CalendarDate, startOfDay } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';

/** A token's end as a calendar is told of it. Text in here may be hostile. */
export type Expiry = {
  connectionId: string;
  /** "@ada", or what it is called where GitLab does not say. */
  account: string;
  instanceUrl: string;
  label: string;
  tokenName: string | null;
  scopes: readonly string[];
  expiresOn: CalendarDate;
  /** When it was last changed: a later one takes the place of an earlier one, in whichever calendar. */
  changedAt: Date;
};

export type CalendarWish = {
  words: Words;
  publicUrl: string;
  /** A calendar that is read again and again: its name, and how long a reader may wait. */
  feed?: { name: string; refreshSeconds: number };
};

const ALARM_SECONDS = 7 * 86_400;
const TEXT_MAX = 255;

/**
 * Ends of tokens as a calendar (RFC 5545): each is one all-day event with an alarm a week before and the link that renews it. The same ends
 * make the same text, letter for letter.
 */
export function writeCalendar(expiries: readonly Expiry[], { words, publicUrl, feed }: CalendarWish): string {
  const calendar = ical({
    prodId: { company: 'Patchbay', product: 'Patchbay', language: words.language.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ...(feed ? { name: feed.name, ttl: feed.refreshSeconds } : {}),
    events: expiries.map((expiry) => eventOf(expiry, words, publicUrl)),
  });
  return calendar.toString();
}

function eventOf(expiry: Expiry, words: Words, publicUrl: string): ICalEventData {
  const { connectionId, expiresOn, changedAt, scopes } = expiry;
  const link = `${publicUrl}/connect?renew=${connectionId}`;
  const label = plainText(expiry.label, TEXT_MAX);
  const names = { account: plainText(expiry.account, TEXT_MAX), host: instanceHost(expiry.instanceUrl) };
  return {
    // The same connection's event takes the place of the one that was there before its renewal.
    id: `connection-${connectionId}@${new URL(publicUrl).hostname}`,
    stamp: changedAt,
    lastModified: changedAt,
    sequence: Math.floor(changedAt.getTime() / 1000),
    allDay: true,
    timezone: 'UTC',
    start: startOfDay(expiresOn),
    end: startOfDay(addDays(expiresOn, 1)),
    summary: label
      ? words.say('calendar.event.labelled', { ...names, label })
      : words.say('calendar.event.title', names),
    description: words.say('calendar.event.text', {
      ...names,
      token: plainText(expiry.tokenName ?? '', TEXT_MAX) || '–',
      scopes: words.list(scopes.map((scope) => plainText(scope, TEXT_MAX))) || '–',
      link,
    }),
    url: link,
    alarms: [
      {
        type: ICalAlarmType.display,
        trigger: ALARM_SECONDS,
        description: words.say('calendar.event.alarm', names),
      },
    ],
  };
}
