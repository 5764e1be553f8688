import 'server-only';
import { addDays, type CalendarDate, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { addMonths, type CalendarMonth, firstDayOf, monthOf, weeksOf } from '#lib/domain/calendar-month.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { firstWeekday } from '#lib/words/first-weekday.ts';
import type { Words } from '#lib/words/words.ts';
import { type Expiry, findNearestExpiry, hasConnections, listExpiries } from './expiry-store.ts';
import { dayWords, expiryWords, monthTitle, nothingWords, weekdayWords } from './expiry-words.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import type { ExpiryDayView, ExpiryMonthView, MonthLink } from './view.ts';

/** What of the viewer's ends in a month, by UTC days. @param asked null: the month of today. */
export async function getExpiryMonth(
  viewer: Viewer,
  asked: CalendarMonth | null,
  given?: Room,
): Promise<ExpiryMonthView> {
  const room = given ?? (await requestRoom());
  const { prisma, words } = room;
  const { userId } = viewer;
  const now = room.now();
  const today = calendarDateOf(now);
  const month = asked ?? monthOf(today);
  const weeks = weeksOf(month, firstWeekday(words.language));
  const days = weeks.flat().filter((day) => monthOf(day) === month);
  const from = firstDayOf(month);
  const to = addDays(from, days.length);
  const expiries = await listExpiries(prisma, { userId, from, to, now });
  const empty = expiries.length === 0;
  return {
    month,
    title: monthTitle(words, month),
    previous: linkTo(words, addMonths(month, -1)),
    next: linkTo(words, addMonths(month, 1)),
    weekdays: (weeks[0] ?? []).map((day) => weekdayWords(words, day)),
    weeks: weeks.map((week) => week.map((day) => dayView(words, day, { month, today, expiries }))),
    isNow: month === monthOf(today),
    nothing: empty ? nothingWords(words, month, await findNearestExpiry(prisma, userId, from)) : null,
    anyConnection: !empty || (await hasConnections(prisma, userId)),
  };
}

function dayView(
  words: Words,
  day: CalendarDate,
  { month, today, expiries }: { month: CalendarMonth; today: CalendarDate; expiries: readonly Expiry[] },
): ExpiryDayView {
  const ending = expiries.filter(({ expiresOn }) => calendarDateOf(expiresOn) === day);
  return {
    date: day,
    ...dayWords(words, day),
    inMonth: monthOf(day) === month,
    today: day === today,
    expiries: ending.map((expiry) => expiryWords(words, expiry)),
  };
}

function linkTo(words: Words, month: CalendarMonth | null): MonthLink | null {
  return month && { month, title: monthTitle(words, month) };
}
