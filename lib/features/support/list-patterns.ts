import 'server-only';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { storedOutcome } from '#lib/domain/outcome.ts';
import { attemptsHref, newBannerHref } from '#lib/domain/support-paths.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import { listPatternRows, type PatternRow } from './attempt-store.ts';
import { type Room, requestRoom } from './room.ts';
import type { PatternView } from './view.ts';

/** Where three or more people have met the same trouble at one GitLab within a day. */
export async function listPatterns(
  _viewer: Permitted<'connection:see-all'>,
  given?: Room,
): Promise<PatternView[]> {
  const room = given ?? (await requestRoom());
  const rows = await listPatternRows(room.prisma, room.now());
  return rows.map((row) => toPatternView(row, room));
}

function toPatternView(row: PatternRow, { words, now }: Room): PatternView {
  const code = storedOutcome(row.verdict);
  const since = row.since.toISOString();
  const about = { baseUrl: row.baseUrl, code: row.verdict, since };
  return {
    baseUrl: row.baseUrl,
    code,
    title: words.say('support.patterns.row', {
      people: row.people,
      host: plainText(instanceHost(row.baseUrl), 120),
      cause: outcomeWords(words, code).title,
      since: sinceWords(row.since, now(), words),
    }),
    trend: words.say(`support.patterns.trend.${trendOf(row)}`, { people: row.lately }),
    since,
    lastSeen: row.lastSeen.toISOString(),
    attemptsHref: attemptsHref(about),
    bannerHref: newBannerHref(about),
  };
}

/** "09:40 UTC" of today, with the day where it was another one. */
function sinceWords(since: Date, now: Date, words: Room['words']): string {
  const time = words.say('support.utc', { time: words.utcTime(since) });
  const day = since.toISOString().slice(0, 10);
  return day === now.toISOString().slice(0, 10) ? time : `${words.day(day)}, ${time}`;
}

function trendOf({ lately, before }: PatternRow): 'over' | 'rising' | 'falling' | 'steady' {
  if (lately === 0) return 'over';
  if (lately > before) return 'rising';
  return lately < before ? 'falling' : 'steady';
}
