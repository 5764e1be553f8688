import { calendarDateOf, daysLeft } from '#lib/domain/calendar-date.ts';
import { storedAccess } from '#lib/domain/host-access.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { InstanceRow, Tally } from './instance-store.ts';
import type { InstanceRowView, StatusCount, Told } from './view.ts';

/** "23 Nov 2026, 09:40 UTC" */
export function instant(words: Words, at: Date): string {
  return words.say('instances.instant', { day: words.day(calendarDateOf(at)), time: words.utcTime(at) });
}

export function toRowView(words: Words, row: InstanceRow, now: Date): InstanceRowView {
  const { id, baseUrl, version, ownCa, certificateEndsAt } = row;
  return {
    id,
    baseUrl,
    host: instanceHost(baseUrl),
    version,
    connections: row.tally && { total: number(words, liveOf(row.tally)), counts: countsOf(row.tally) },
    certificate: certificateEndsAt && certificateEnd(words, certificateEndsAt, now),
    reach: reachWords(words, row),
    access: storedAccess(row.access),
    ownCa,
  };
}

function liveOf({ disconnected: _, ...live }: Tally): number {
  return Object.values(live).reduce((sum, count) => sum + count, 0);
}

/** Those there are, the troubled first. */
export function countsOf(tally: Tally): StatusCount[] {
  return (['needs_you', 'unreachable', 'expires_soon', 'healthy', 'disconnected'] as const)
    .map((status) => ({ status, count: tally[status] }))
    .filter(({ count }) => count > 0);
}

export function number(words: Words, count: number): string {
  return words.say('instances.number', { count });
}

/** "ends on 5 Dec 2026 (12 days)" with its colour; what is over says so. */
export function certificateEnd(words: Words, endsAt: Date, now: Date): Told {
  const day = words.day(calendarDateOf(endsAt));
  const days = daysUntil(endsAt, now);
  return {
    tone: toneOf(days),
    text:
      days === null
        ? words.say('instances.certificate.ended', { day })
        : words.say('instances.certificate.ends', { day, days }),
  };
}

export function reachWords(
  words: Words,
  { downCode, downSince, answeredAt }: Pick<InstanceRow, 'downCode' | 'downSince' | 'answeredAt'>,
): Told {
  if (downSince)
    return {
      tone: 'bad',
      text: words.say('instances.reach.down', { since: instant(words, downSince), code: downCode ?? '' }),
    };
  if (!answeredAt) return { tone: 'neutral', text: words.say('instances.reach.unknown') };
  return { tone: 'ok', text: words.say('instances.reach.answers') };
}

/** What an outcome code means, as the rest of the product says it. */
export function codeTitle(words: Words, code: string): string {
  const known = OUTCOME_CODES.find((one) => one === code);
  return known ? outcomeWords(words, known).title : code;
}

/** Days until a certificate's end, for its own line. */
export function leftWords(words: Words, validTo: string, now: Date): Told {
  const days = daysUntil(new Date(validTo), now);
  return {
    tone: toneOf(days),
    text:
      days === null
        ? words.say('instances.certificate.over')
        : words.say('instances.certificate.left', { days }),
  };
}

/** Counted to its day, as for tokens; null where it is over. */
function daysUntil(endsAt: Date, now: Date): number | null {
  return endsAt <= now ? null : Math.max(0, daysLeft(calendarDateOf(endsAt), now));
}

function toneOf(days: number | null): Told['tone'] {
  if (days === null || days <= 7) return 'bad';
  return days <= 30 ? 'warn' : 'neutral';
}
