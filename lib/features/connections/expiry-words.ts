import { type CalendarDate, startOfDay } from '#lib/domain/calendar-date.ts';
import { type CalendarMonth, firstDayOf, monthOf } from '#lib/domain/calendar-month.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { localeOf } from '#lib/domain/language.ts';
import { accountWords } from '#lib/words/connection-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { Expiry } from './expiry-store.ts';
import type { ExpiryDayView, ExpiryMonthView, ExpiryView } from './view.ts';

/** "November 2027" */
export function monthTitle(words: Words, month: CalendarMonth): string {
  return inUtc(words, firstDayOf(month), { month: 'long', year: 'numeric' });
}

/** "Sun" and "Sunday" */
export function weekdayWords(words: Words, day: CalendarDate): ExpiryMonthView['weekdays'][number] {
  return {
    short: inUtc(words, day, { weekday: 'short' }),
    long: inUtc(words, day, { weekday: 'long' }),
  };
}

/** "21" and "Sunday, 21 November" */
export function dayWords(words: Words, day: CalendarDate): Pick<ExpiryDayView, 'number' | 'name'> {
  return {
    number: String(startOfDay(day).getUTCDate()),
    name: inUtc(words, day, { weekday: 'long', day: 'numeric', month: 'long' }),
  };
}

export function expiryWords(words: Words, { id, status, ...named }: Expiry): ExpiryView {
  return { id, status, host: instanceHost(named.instanceUrl), ...accountWords(words, named) };
}

/** What a month says in which nothing ends. @param nearest the next end after it, else the last one before; null: there is none. */
export function nothingWords(
  words: Words,
  month: CalendarMonth,
  nearest: CalendarDate | null,
): ExpiryMonthView['nothing'] {
  if (!nearest) return { text: words.say('calendar.month.never'), link: null };
  const text = words.say('calendar.month.none', { month: monthTitle(words, month) });
  const day = words.day(nearest);
  const later = nearest >= firstDayOf(month);
  const title = later ? words.say('calendar.month.next', { day }) : words.say('calendar.month.last', { day });
  return { text, link: { month: monthOf(nearest), title } };
}

function inUtc(words: Words, day: CalendarDate, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeOf(words.language), { ...options, timeZone: 'UTC' });
  return format.format(startOfDay(day));
}
