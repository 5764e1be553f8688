import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** Attempts of everybody, for those who help. Callers hold a `Permitted` viewer; every query here is bounded by an index or by a number of rows. */

const PERSON = { select: { id: true, name: true, email: true } } as const;

const LINE = {
  reference: true,
  kind: true,
  verdict: true,
  input: true,
  baseUrl: true,
  startedAt: true,
  user: PERSON,
} satisfies Prisma.AttemptSelect;
export type AttemptLineRow = Prisma.AttemptGetPayload<{ select: typeof LINE }>;

const NEWEST_FIRST = [
  { startedAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.AttemptOrderByWithRelationInput[];

export function listLines(db: Db, where: Prisma.AttemptWhereInput, take: number): Promise<AttemptLineRow[]> {
  return db.attempt.findMany({ where, select: LINE, orderBy: NEWEST_FIRST, take });
}

const CASE = {
  ...LINE,
  notes: true,
  checks: true,
  tokenShape: true,
  evidence: true,
  traces: true,
  finishedAt: true,
  connectionId: true,
  reason: true,
  comparedWith: true,
  userId: true,
  user: { select: { ...PERSON.select, language: true } },
} satisfies Prisma.AttemptSelect;
export type CaseRow = Prisma.AttemptGetPayload<{ select: typeof CASE }>;

export function findCase(db: Db, reference: string): Promise<CaseRow | null> {
  return db.attempt.findUnique({ where: { reference }, select: CASE });
}

/** Attempts that are looked through for failed ones at most: a bound where every good one could lie in between. */
const LOOKED_THROUGH_MAX = 50_000;

export type FailedWish = {
  baseUrl: string | null;
  code: string | null;
  since: Date;
  /** Where the page before ended. */
  after: { startedAt: Date; reference: string } | null;
  take: number;
};

/** References of failed attempts, newest first. Replays are support's own. */
export async function listFailed(
  db: Db,
  { baseUrl, code, since, after, take }: FailedWish,
): Promise<string[]> {
  const there = baseUrl === null ? Prisma.empty : Prisma.sql`AND base_url = ${baseUrl}`;
  const older = after === null ? Prisma.empty : Prisma.sql`AND started_at <= ${after.startedAt}`;
  const rest =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (started_at < ${after.startedAt} OR reference < ${after.reference})`;
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT reference FROM (
      SELECT reference, verdict, kind, started_at FROM attempts
      WHERE started_at >= ${since} ${there} ${older}
      ORDER BY started_at DESC LIMIT ${LOOKED_THROUGH_MAX}
    ) newest
    WHERE verdict <> 'ok' AND kind <> 'replay' ${code === null ? Prisma.empty : Prisma.sql`AND verdict = ${code}`} ${rest}
    ORDER BY started_at DESC, reference DESC LIMIT ${take}`;
  return rows.map(({ reference }) => reference);
}

export type PatternRow = {
  baseUrl: string;
  verdict: string;
  people: number;
  since: Date;
  lastSeen: Date;
  /** People within the last hour, and within the one before. */
  lately: number;
  before: number;
};

/** One person can make as many of these as they like; they say nothing about a GitLab. */
const PERSONAL = ['link.duplicate', 'limit.exceeded', 'internal', 'token.missing', 'token.malformed'];
const PEOPLE_MIN = 3;
const PATTERNS_MAX = 20;
const HOUR_MS = 3_600_000;

/** Where several people met the same trouble at one GitLab within a day, the newest first. */
export function listPatternRows(db: Db, now: Date): Promise<PatternRow[]> {
  const [day, hour, twoHours] = [24, 1, 2].map((hours) => new Date(now.getTime() - hours * HOUR_MS));
  return db.$queryRaw<PatternRow[]>`
    SELECT base_url AS "baseUrl", verdict, count(DISTINCT user_id)::int AS people,
      min(started_at) AS since, max(started_at) AS "lastSeen",
      (count(DISTINCT user_id) FILTER (WHERE started_at >= ${hour}))::int AS lately,
      (count(DISTINCT user_id) FILTER (WHERE started_at >= ${twoHours} AND started_at < ${hour}))::int AS before
    FROM (
      SELECT base_url, verdict, user_id, started_at, kind FROM attempts
      WHERE started_at >= ${day} ORDER BY started_at DESC LIMIT ${LOOKED_THROUGH_MAX}
    ) today
    WHERE verdict <> 'ok' AND base_url IS NOT NULL AND kind <> 'replay' AND verdict <> ALL (${PERSONAL})
    GROUP BY base_url, verdict HAVING count(DISTINCT user_id) >= ${PEOPLE_MIN}
    ORDER BY max(started_at) DESC, base_url LIMIT ${PATTERNS_MAX}`;
}

export type AroundRow = { sameTrouble: number; succeeded: number };

const AROUND_MAX = 10_000;

/** How other people fared at that GitLab within an hour before and after. */
export async function countAround(
  db: Db,
  {
    baseUrl,
    userId,
    verdict,
    startedAt,
  }: Pick<CaseRow, 'userId' | 'verdict' | 'startedAt'> & { baseUrl: string },
): Promise<AroundRow> {
  const [from, to] = [-HOUR_MS, HOUR_MS].map((ms) => new Date(startedAt.getTime() + ms));
  const [row] = await db.$queryRaw<AroundRow[]>`
    SELECT (count(DISTINCT user_id) FILTER (WHERE verdict = ${verdict}))::int AS "sameTrouble",
      (count(DISTINCT user_id) FILTER (WHERE verdict = 'ok'))::int AS succeeded
    FROM (
      SELECT user_id, verdict FROM attempts
      WHERE base_url = ${baseUrl} AND started_at BETWEEN ${from} AND ${to} AND user_id <> ${userId}::uuid AND kind <> 'replay'
      LIMIT ${AROUND_MAX}
    ) around`;
  return row ?? { sameTrouble: 0, succeeded: 0 };
}

/**
 * Whether this person has had a good attempt there before, and whether this very thing has worked since: its connection, or, for one that came to
 * none, a link. That another connection of theirs is well says nothing about it.
 */
export async function hasWorked(
  db: Db,
  {
    baseUrl,
    userId,
    startedAt,
    connectionId,
  }: Pick<CaseRow, 'userId' | 'startedAt' | 'connectionId'> & { baseUrl: string },
): Promise<{ workedBefore: boolean; workedSince: boolean }> {
  const good = (which: Prisma.AttemptWhereInput) =>
    db.attempt.findFirst({
      where: { userId, baseUrl, verdict: 'ok', kind: { not: 'replay' }, ...which },
      select: { id: true },
    });
  const same = connectionId === null ? { kind: 'link' } : { connectionId };
  const [before, since] = await Promise.all([
    good({ startedAt: { lt: startedAt } }),
    good({ startedAt: { gt: startedAt }, ...same }),
  ]);
  return { workedBefore: before !== null, workedSince: since !== null };
}
