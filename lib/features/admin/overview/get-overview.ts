import 'server-only';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { isAtLeast, OLDEST_SUPPORTED, parseGitlabVersion } from '#lib/domain/gitlab-version.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { codeTitle } from '../instances/instance-words.ts';
import { freshCount } from './count-connections.ts';
import type { KeptCount } from './count-store.ts';
import {
  countAttempts,
  countMails,
  listDown,
  listEndingCertificates,
  listTroubled,
  listVersions,
  type VersionRow,
} from './trouble-store.ts';
import type { OverviewView, VersionView, WeekView } from './view.ts';

const DAY_MS = 86_400_000;
const ROWS = 6;
const VERSIONS = 9;
const CERTIFICATE_DAYS = 30;
const MAIL_WAITS_MS = 15 * 60_000;
/** What is counted fresh is as old as this page. */
const KEPT_MS = 5_000;

export type OverviewRoom = { prisma: Database; now: () => Date; words: Words };

export async function requestRoom(): Promise<OverviewRoom> {
  return { prisma: db(), now: () => new Date(), words: await requestWords() };
}

/** All there is, in numbers: connections as they were last counted, everything else as it is now. */
export async function getOverview(
  _viewer: Permitted<'deployment:see'>,
  given?: OverviewRoom,
): Promise<OverviewView> {
  const room = given ?? (await requestRoom());
  const { prisma, words } = room;
  const now = room.now();
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const count = await freshCount(room);
  const [down, troubled, versions, certificates, mails, attempts] = await Promise.all([
    listDown(prisma, ROWS),
    listTroubled(prisma, ROWS),
    listVersions(prisma),
    listEndingCertificates(prisma, ago(-CERTIFICATE_DAYS * DAY_MS), ROWS),
    countMails(prisma, { waitingSince: ago(MAIL_WAITS_MS), failedSince: ago(7 * DAY_MS) }),
    countAttempts(prisma, ago(DAY_MS), ROWS),
  ]);
  return {
    ...countedView(count, now),
    down: {
      rows: down.rows.map(({ id, baseUrl, code, since, live }) => {
        return {
          id,
          host: instanceHost(baseUrl),
          cause: codeTitle(words, code),
          since: since.toISOString(),
          live,
        };
      }),
      total: down.total,
    },
    troubled: troubled.map(({ needsYou, instance: { id, baseUrl } }) => {
      return { id, host: instanceHost(baseUrl), needsYou };
    }),
    versions: versionViews(versions),
    certificates: {
      rows: certificates.rows.map(({ id, baseUrl, certificateEndsAt }) => {
        const ends = certificateEndsAt ?? now;
        return { id, host: instanceHost(baseUrl), ends: calendarDateOf(ends), over: ends <= now };
      }),
      total: certificates.total,
    },
    mails,
    attempts: {
      ...attempts,
      since: ago(DAY_MS).toISOString(),
      causes: attempts.causes.map(({ code, count }) => ({ code, count, title: codeTitle(words, code) })),
    },
  };
}

type CountedPart =
  | 'countedAt'
  | 'kept'
  | 'statuses'
  | 'live'
  | 'weeks'
  | 'ended'
  | 'later'
  | 'never'
  | 'checks';

function countedView({ counted, countedAt }: KeptCount, now: Date): Pick<OverviewView, CountedPart> {
  const { statuses, ended, later, never, due, dueSince } = counted;
  const { disconnected, ...living } = statuses;
  const waitingMs = dueSince === null ? 0 : countedAt.getTime() - Date.parse(dueSince);
  return {
    countedAt: countedAt.toISOString(),
    kept: now.getTime() - countedAt.getTime() > KEPT_MS,
    statuses,
    live: Object.values(living).reduce((sum, count) => sum + count, 0),
    weeks: weekViews(counted.weeks, countedAt),
    ended,
    later,
    never,
    checks: { due, waitingSeconds: Math.max(0, Math.round(waitingMs / 1_000)) },
  };
}

function weekViews(counts: readonly number[], countedAt: Date): WeekView[] {
  const today = calendarDateOf(countedAt);
  return counts.map((count, week) => {
    const from = addDays(today, 7 * week + 1);
    return { from, to: addDays(from, 6), count };
  });
}

/** The newest by themselves, what is older together, what is not known at the end. */
function versionViews(rows: readonly VersionRow[]): VersionView[] {
  const known = rows.filter(({ version }) => version !== null);
  const unknown = rows.filter(({ version }) => version === null);
  const single = known.length > VERSIONS ? known.slice(0, VERSIONS - 1) : known;
  const [newest, ...rest] = known.slice(single.length);
  const older = newest && {
    ...newest,
    instances: rest.reduce((sum, { instances }) => sum + instances, newest.instances),
    live: rest.reduce((sum, { live }) => sum + live, newest.live),
  };
  return [
    ...single.map((row) => ({ ...row, older: false, tooOld: isTooOld(row.version) })),
    ...(older ? [{ ...older, older: true, tooOld: isTooOld(older.version) }] : []),
    ...unknown.map((row) => ({ ...row, older: false, tooOld: false })),
  ];
}

function isTooOld(version: string | null): boolean {
  const parsed = parseGitlabVersion(version ?? '');
  return parsed !== null && !isAtLeast(parsed, OLDEST_SUPPORTED);
}
