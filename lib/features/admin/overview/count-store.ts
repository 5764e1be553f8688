import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { CONNECTION_STATUSES, type ConnectionStatus } from '#lib/domain/connection-status.ts';
import { FROM_CONNECTIONS, statusSql } from '#lib/infra/db/connection-status-sql.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';
import { type Counted, countedSchema, FORECAST_WEEKS, NOTHING_COUNTED } from './counted.ts';

/** The counts of everything: made by one reading of the whole table, kept for whoever looks. */

export type KeptCount = { counted: Counted; tookMs: number; countedAt: Date };

/** @returns null before the first count, and where a newer version counted otherwise. */
export async function findCount(db: Db): Promise<KeptCount | null> {
  const row = await db.overviewCount.findUnique({ where: { id: 1 } });
  const counted = countedSchema.safeParse(row?.data);
  return row && counted.success
    ? { counted: counted.data, tookMs: row.tookMs, countedAt: row.countedAt }
    : null;
}

export async function keepCount(tx: Transaction, { counted, ...rest }: KeptCount): Promise<void> {
  const row = { ...rest, data: counted };
  await tx.overviewCount.upsert({ where: { id: 1 }, create: { id: 1, ...row }, update: row });
}

type Tallied = { instanceId: string; status: ConnectionStatus; count: number };
type CountedRow =
  | { kind: 'status'; instanceId: string; status: ConnectionStatus; ends: null; count: number }
  | { kind: 'ends'; instanceId: null; status: null; ends: string | null; count: number }
  | { kind: 'due'; instanceId: null; status: null; ends: null; count: number; dueSince: Date | null };

/** One pass over all connections: by instance and status, by the week in which they end, and what is due. */
export async function countAll(
  tx: Transaction,
  now: Date,
): Promise<{ counted: Counted; tallies: Tallied[] }> {
  const rows = await tx.$queryRaw<CountedRow[]>`
    SELECT CASE GROUPING(instance_id, ends) WHEN 1 THEN 'status' WHEN 2 THEN 'ends' ELSE 'due' END AS kind,
      instance_id AS "instanceId", status, ends, min(due_at) AS "dueSince",
      CASE GROUPING(instance_id, ends) WHEN 3 THEN count(due_at) ELSE count(*) END::int AS count
    FROM (
      SELECT c.instance_id, ${statusSql(now)} AS status, ${endsSql(now)} AS ends,
        CASE WHEN c.next_check_at <= ${now} AND c.disconnected_at IS NULL AND h.origin IS NULL THEN c.next_check_at END AS due_at
      ${FROM_CONNECTIONS}
    ) one
    GROUP BY GROUPING SETS ((instance_id, status), (ends), ())`;
  const tallies = rows.filter((row) => row.kind === 'status');
  const due = rows.find((row) => row.kind === 'due');
  const ends = new Map(rows.map((row) => (row.kind === 'ends' ? [row.ends, row.count] : [null, 0])));
  const endsIn = (when: string) => ends.get(when) ?? 0;
  const counted = {
    ...NOTHING_COUNTED,
    statuses: sumOf(tallies),
    weeks: NOTHING_COUNTED.weeks.map((_, week) => endsIn(String(week))),
    ended: endsIn('ended'),
    later: endsIn('later'),
    never: endsIn('never'),
    due: due?.count ?? 0,
    dueSince: due?.dueSince?.toISOString() ?? null,
  };
  return { counted, tallies };
}

/** The number of a live token's week, from 0; or `ended`, `later`, `never`; null for what is disconnected. */
function endsSql(now: Date): Prisma.Sql {
  const today = calendarDateOf(now);
  const last = addDays(today, 7 * FORECAST_WEEKS);
  return Prisma.sql`CASE
    WHEN c.disconnected_at IS NOT NULL THEN NULL
    WHEN c.expires_on IS NULL THEN 'never'
    WHEN c.expires_on <= ${today}::date THEN 'ended'
    WHEN c.expires_on > ${last}::date THEN 'later'
    ELSE ((c.expires_on - ${today}::date - 1) / 7)::text END`;
}

function sumOf(tallies: readonly Tallied[]): Counted['statuses'] {
  const sum = { ...NOTHING_COUNTED.statuses };
  for (const { status, count } of tallies) sum[status] += count;
  return sum;
}

/** Of each instance, those without connections too. */
export async function keepTallies(tx: Transaction, tallies: readonly Tallied[], now: Date): Promise<void> {
  const by = CONNECTION_STATUSES.map(
    (status) => Prisma.sql`coalesce(sum(t.count) FILTER (WHERE t.status = ${status}), 0)::int`,
  );
  const columns = CONNECTION_STATUSES.map((status) => Prisma.raw(status));
  await tx.$executeRaw`
    INSERT INTO instance_tallies (instance_id, ${Prisma.join(columns)}, counted_at)
    SELECT i.id, ${Prisma.join(by)}, ${now}
    FROM instances i
    LEFT JOIN unnest(${tallies.map(({ instanceId }) => instanceId)}::uuid[], ${tallies.map(({ status }) => status)}::text[],
      ${tallies.map(({ count }) => count)}::int[]) AS t (instance_id, status, count) ON t.instance_id = i.id
    GROUP BY i.id
    ON CONFLICT (instance_id) DO UPDATE SET (${Prisma.join(columns)}, counted_at)
      = (${Prisma.join(columns.map((column) => Prisma.sql`EXCLUDED.${column}`))}, EXCLUDED.counted_at)`;
}
