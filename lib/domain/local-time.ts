import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

/**
 * An instant on somebody's own clock: "01:00" of a day. Null where the zone is not known here (browsers and servers have different editions
 * of the list).
 * @param timeZone IANA name, such as `Europe/Berlin`.
 */
export function localTime(at: Date, timeZone: string): { time: string; day: CalendarDate } | null {
  try {
    // Sweden writes dates like ISO 8601: "2027-11-21 01:00".
    const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
    const [date = '', time = ''] = format.format(at).split(' ');
    const day = parseCalendarDate(date);
    return day && { time, day };
  } catch {
    return null;
  }
}
