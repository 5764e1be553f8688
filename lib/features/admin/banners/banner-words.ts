import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';

/** "23 Nov 2026, 09:40 UTC" */
export function momentWords(words: Words, at: Date): string {
  return words.say('banners.utc', { day: words.day(calendarDateOf(at)), time: words.utcTime(at) });
}

export function hostWords(baseUrl: string): string {
  return plainText(instanceHost(baseUrl), 120);
}
