import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';
import { connectionFilter } from '../connections/filter-store.ts';
import type { BulkChoice, BulkDeed, BulkPlace } from './schema.ts';

/** One of those that something is done to. */
export type BulkRow = {
  id: string;
  userId: string;
  label: string;
  username: string | null;
  tokenName: string | null;
  scopes: string[];
  expiresOn: Date | null;
  tokenCreatedAt: Date | null;
  rotates: boolean;
  instanceUrl: string;
};

/** @param begun of the run: what was done since then is not done again. */
export type BulkMoment = { now: Date; begun: Date };

const ASKED_AGAIN_MS = 86_400_000;
const SWITCHED_ON = Prisma.sql`c.disconnected_at IS NULL AND c.disabled_at IS NULL`;

/** Those it makes sense for, and to whom it was not done yet. Conditions over `connections c`. */
const FITS: Record<BulkDeed, (moment: BulkMoment) => Prisma.Sql> = {
  // What left the sweep has ended in GitLab: asking would be a call without a name. What is due is waiting already.
  recheck: ({ now, begun }) =>
    Prisma.sql`${SWITCHED_ON} AND c.next_check_at > ${now} AND c.checked_at < ${begun}`,
  // A subquery with a limit is looked up row by row: what was asked of a million must not be gathered for the next 500.
  remind: ({ now }) => Prisma.sql`${SWITCHED_ON}
    AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = c.user_id AND u.disabled_at IS NOT NULL)
    AND coalesce((SELECT e.at FROM audit_events e WHERE e.subject_type = 'connection' AND e.subject_id = c.id::text
      AND e.verb = 'connection.renewal_asked' ORDER BY e.id DESC LIMIT 1) <= ${dayBefore(now)}, true)`,
  disable: () => SWITCHED_ON,
  enable: () => Prisma.sql`c.disconnected_at IS NULL AND c.disabled_at IS NOT NULL`,
};

/** The same for all rows at once: the exceptions are gathered first. */
function fitsOfAll(deed: BulkDeed, moment: BulkMoment): Prisma.Sql {
  if (deed !== 'remind') return FITS[deed](moment);
  return Prisma.sql`${SWITCHED_ON} AND c.user_id NOT IN (SELECT id FROM users WHERE disabled_at IS NOT NULL)
    AND c.id NOT IN (SELECT subject_id::uuid FROM audit_events
      WHERE verb = 'connection.renewal_asked' AND at > ${dayBefore(moment.now)} AND subject_id IS NOT NULL)`;
}

function dayBefore(now: Date): Date {
  return new Date(now.getTime() - ASKED_AGAIN_MS);
}

export async function chosenSql(db: Db, choice: BulkChoice, now: Date): Promise<Prisma.Sql> {
  if ('filter' in choice) return connectionFilter(db, choice.filter, now);
  if ('off' in choice) return Prisma.sql`c.disabled_at = ${choice.off}`;
  return Prisma.sql`c.id = ANY(${[...choice.ids]}::uuid[])`;
}

/** In a transaction of its own: what is gathered for the count may take more memory than a statement usually has. */
export async function countChosen(
  tx: Transaction,
  chosen: Prisma.Sql,
  deed: BulkDeed,
  moment: BulkMoment,
): Promise<{ chosen: number; affected: number; owners: number }> {
  await tx.$executeRaw`SET LOCAL work_mem = '64MB'`;
  const [row] = await tx.$queryRaw<{ chosen: number; affected: number; owners: number }[]>`
    SELECT count(*)::int AS chosen, count(*) FILTER (WHERE fits)::int AS affected,
      count(DISTINCT user_id) FILTER (WHERE fits)::int AS owners
    FROM (SELECT c.user_id, (${fitsOfAll(deed, moment)}) AS fits FROM connections c WHERE ${chosen}) AS counted`;
  return row ?? { chosen: 0, affected: 0, owners: 0 };
}

export type BulkWish = {
  chosen: Prisma.Sql;
  deed: BulkDeed;
  moment: BulkMoment;
  after: BulkPlace | null;
  take: number;
};

/** The next of them by their owners, so that whoever has several is told once. */
export async function listNext(
  db: Db,
  { chosen, deed, moment, after, take }: BulkWish,
): Promise<BulkPlace[]> {
  const from = after
    ? Prisma.sql`c.user_id >= ${after.userId}::uuid AND (c.user_id, c.id) > (${after.userId}::uuid, ${after.id}::uuid)`
    : Prisma.sql`true`;
  return db.$queryRaw<BulkPlace[]>`
    SELECT c.user_id AS "userId", c.id FROM connections c WHERE ${chosen} AND ${FITS[deed](moment)} AND ${from}
    ORDER BY c.user_id, c.id LIMIT ${take}`;
}

/** Locks them, in an order that is the same for everybody, and reads those that it still fits. */
export async function lockFitting(
  tx: Transaction,
  places: readonly BulkPlace[],
  deed: BulkDeed,
  moment: BulkMoment,
): Promise<BulkRow[]> {
  const ids = places.map(({ id }) => id);
  // A statement of its own: what others did until the rows were locked has to be seen below.
  await tx.$executeRaw`
    SELECT 1 FROM connections WHERE id = ANY(${ids}::uuid[]) ORDER BY user_id, id FOR NO KEY UPDATE`;
  return tx.$queryRaw<BulkRow[]>`
    SELECT c.id, c.user_id AS "userId", c.label, c.username, c.token_name AS "tokenName", c.scopes, c.expires_on AS "expiresOn",
      c.token_created_at AS "tokenCreatedAt", c.rotate_automatically AS rotates, i.base_url AS "instanceUrl"
    FROM connections c JOIN instances i ON i.id = c.instance_id
    WHERE c.id = ANY(${ids}::uuid[]) AND ${FITS[deed](moment)}
    ORDER BY c.user_id, c.id`;
}

export async function setDue(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await tx.connection.updateMany({ where: { id: { in: [...ids] } }, data: { nextCheckAt: now } });
}

/** Nobody asks GitLab with them from here on: a check that is under way finds its lease gone, and keeps nothing. */
export async function switchOff(
  tx: Transaction,
  ids: readonly string[],
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  await tx.connection.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      disabledAt: at,
      disabledReason: reason,
      problem: 'policy.disabled',
      problemSince: at,
      nextCheckAt: null,
      nextRotationAt: null,
    },
  });
}

/** As they were, as far as that is known here: the check that is due now finds out the rest. */
export async function switchOn(
  tx: Transaction,
  rows: readonly { id: string; nextRotationAt: Date | null }[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE connections SET disabled_at = NULL, disabled_reason = '', problem = NULL, problem_since = NULL, unknown_since = NULL,
      next_check_at = ${now}, next_rotation_at = switched.rotation,
      next_reminder_at = CASE WHEN expires_on IS NULL OR reminders_paused_at IS NOT NULL THEN next_reminder_at ELSE ${now} END
    FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ nextRotationAt }) => nextRotationAt)}::timestamptz[])
      AS switched (id, rotation)
    WHERE connections.id = switched.id`;
}
