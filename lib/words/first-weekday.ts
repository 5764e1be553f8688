import { localeOf, type PageLanguage } from '#lib/domain/language.ts';

const MONDAY = 1;
const SUNDAY = 7;

/** The day on which a week begins for readers of this language: 1 (Monday) to 7 (Sunday). */
export function firstWeekday(language: PageLanguage): number {
  const locale: WithWeek = new Intl.Locale(localeOf(language));
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
  // Older runtimes do not know; of our languages only Japanese begins on a Sunday.
  return firstDay ?? (language === 'ja' ? SUNDAY : MONDAY);
}

/** A method in the standard, a property in the engines that came before it; TypeScript knows neither yet. */
type WithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
type WeekInfo = { firstDay?: number };
