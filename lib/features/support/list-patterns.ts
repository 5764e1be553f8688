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
  const running = await runningBanners(room, rows);
  return rows.map((row) => toPatternView(row, endOfBanner(row, running), room));
}

type RunningBanner = { baseUrl: string; code: string | null; endsAt: Date };

function runningBanners({ prisma, now }: Room, rows: readonly PatternRow[]): Promise<RunningBanner[]> {
  return prisma.banner.findMany({
    where: { baseUrl: { in: rows.map(({ baseUrl }) => baseUrl) }, endedAt: null, endsAt: { gt: now() } },
    select: { baseUrl: true, code: true, endsAt: true },
    orderBy: { endsAt: 'desc' },
  });
}

/** Until when the people of a pattern are told of it: by a banner for the same trouble there, or for everybody there. Null: by none. */
function endOfBanner({ baseUrl, verdict }: PatternRow, running: readonly RunningBanner[]): Date | null {
  const banner = running.find(
    (one) => one.baseUrl === baseUrl && (one.code === null || one.code === verdict),
  );
  return banner?.endsAt ?? null;
}

function toPatternView(row: PatternRow, toldUntil: Date | null, { words, now }: Room): PatternView {
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
      since: instantWords(row.since, now(), words),
    }),
    trend: words.say(`support.patterns.trend.${trendOf(row)}`, { people: row.lately }),
    since,
    lastSeen: row.lastSeen.toISOString(),
    attemptsHref: attemptsHref(about),
    bannerHref: newBannerHref(about),
    told: toldUntil && words.say('support.patterns.told', { until: instantWords(toldUntil, now(), words) }),
  };
}

/** "09:40 UTC" of today, with the day where it was another one. */
function instantWords(at: Date, now: Date, words: Room['words']): string {
  const time = words.say('support.utc', { time: words.utcTime(at) });
  const day = at.toISOString().slice(0, 10);
  return day === now.toISOString().slice(0, 10) ? time : `${words.day(day)}, ${time}`;
}

function trendOf({ lately, before }: PatternRow): 'over' | 'rising' | 'falling' | 'steady' {
  if (lately === 0) return 'over';
  if (lately > before) return 'rising';
  return lately < before ? 'falling' : 'steady';
}
