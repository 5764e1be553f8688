import 'server-only';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { type ReachabilityDay, reachabilityDays } from '#lib/domain/reachability-days.ts';
import type { Words } from '#lib/words/words.ts';
import type { InstanceDetails, Period } from './instance-store.ts';
import { codeTitle, instant } from './instance-words.ts';
import type { HistoryDayView, HistoryView } from './view.ts';

export const HISTORY_DAYS = 90;
const LISTED_MAX = 10;
/** A day with more than this is a bad one. */
const BAD_MS = 3_600_000;

/** How a host was to be reached lately. @param periods the newest first. */
export function historyView(
  words: Words,
  { createdAt, baseUrl }: Pick<InstanceDetails, 'createdAt' | 'baseUrl'>,
  periods: readonly Period[],
  now: Date,
): HistoryView {
  const { days, share } = reachabilityDays(periods, { now, knownSince: createdAt, days: HISTORY_DAYS });
  const more = periods.length - LISTED_MAX;
  return {
    summary: words.say('instances.history.summary', {
      host: instanceHost(baseUrl),
      share: words.say('instances.history.share', { share: floor(share) }),
      outages: periods.length,
    }),
    days: days.map((day) => dayView(words, day)),
    outages: periods.slice(0, LISTED_MAX).map((period) => ({
      id: period.id,
      title: codeTitle(words, period.code),
      text: lasted(words, period, now),
    })),
    more: more > 0 ? words.say('instances.history.more', { count: more }) : null,
  };
}

/** Never 100 % where something was missing. */
function floor(share: number): number {
  return Math.floor(share * 10_000) / 10_000;
}

function dayView(words: Words, { day, downMs }: ReachabilityDay): HistoryDayView {
  const named = words.day(day);
  if (downMs === null)
    return { day, state: 'unknown', text: words.say('instances.history.unknown', { day: named }) };
  if (downMs === 0) return { day, state: 'good', text: words.say('instances.history.good', { day: named }) };
  return {
    day,
    state: downMs > BAD_MS ? 'bad' : 'some',
    text: words.say('instances.history.down', { day: named, time: lengthOf(words, downMs) }),
  };
}

function lasted(words: Words, { since, until }: Period, now: Date): string {
  const time = lengthOf(words, (until ?? now).getTime() - since.getTime());
  const from = instant(words, since);
  if (!until) return words.say('instances.history.still', { from, time });
  return words.say('instances.history.lasted', { from, to: instant(words, until), time });
}

function lengthOf(words: Words, ms: number): string {
  return words.duration(Math.max(1, Math.round(ms / 1_000)));
}
