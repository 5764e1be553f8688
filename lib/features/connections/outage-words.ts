import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { localTime } from '#lib/domain/local-time.ts';
import type { Words } from '#lib/words/words.ts';
import type { OutageView } from './view.ts';

export type HostOutage = { origin: string; since: Date };

/** What is said once for all of a host's connections. */
export function outageWords(
  words: Words,
  { origin, since }: HostOutage,
  { now, timeZone }: { now: Date; timeZone: string | null },
): OutageView {
  const host = instanceHost(origin);
  return {
    origin,
    title: words.say('dashboard.outage.title', { host, since: sinceWhen(words, since, now, timeZone) }),
    text: words.say('dashboard.outage.text'),
  };
}

/** "09:40", with the day where it was another one; in UTC, and saying so, where the person's own time is not known. */
function sinceWhen(words: Words, since: Date, now: Date, timeZone: string | null): string {
  const local = timeZone === null ? null : localTime(since, timeZone);
  const today = (timeZone && localTime(now, timeZone)?.day) || calendarDateOf(now);
  const time = local?.time ?? words.say('dashboard.outage.utc', { time: words.utcTime(since) });
  const day = local?.day ?? calendarDateOf(since);
  return day === today ? time : words.say('dashboard.outage.day', { day: words.day(day), time });
}
