import 'server-only';
import { type CalendarDate, calendarDateOf, startOfDay } from '#lib/domain/calendar-date.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import { FROM_CONNECTIONS, statusSql } from '#lib/infra/db/connection-status-sql.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

export type Expiry = {
  id: string;
  expiresOn: Date;
  status: ConnectionStatus;
  username: string | null;
  displayName: string | null;
  tokenName: string | null;
  instanceUrl: string;
};

/** More end in one month for nobody: a person who links thousands is shown the first of them. */
const MONTH_MAX = 2_000;

/** Somebody's live connections that end on these days, the first day included and the last not. */
export function listExpiries(
  db: Db,
  { userId, from, to, now }: { userId: string; from: CalendarDate; to: CalendarDate; now: Date },
): Promise<Expiry[]> {
  return db.$queryRaw<Expiry[]>`
    SELECT c.id, c.expires_on AS "expiresOn", ${statusSql(now)} AS status, c.username,
      c.display_name AS "displayName", c.token_name AS "tokenName", i.base_url AS "instanceUrl"
    ${FROM_CONNECTIONS}
    WHERE c.user_id = ${userId}::uuid AND c.disconnected_at IS NULL
      AND c.expires_on >= ${from}::date AND c.expires_on < ${to}::date
    ORDER BY c.expires_on, lower(coalesce(c.username, c.display_name, c.token_name, '')), i.base_url, c.id
    LIMIT ${MONTH_MAX}`;
}

/** The end of a live connection that is nearest to this day: the first one from then on, else the last one before. */
export async function findNearestExpiry(
  db: Db,
  userId: string,
  day: CalendarDate,
): Promise<CalendarDate | null> {
  const at = startOfDay(day);
  const [later, earlier] = await Promise.all([
    db.connection.aggregate({
      where: { userId, disconnectedAt: null, expiresOn: { gte: at } },
      _min: { expiresOn: true },
    }),
    db.connection.aggregate({
      where: { userId, disconnectedAt: null, expiresOn: { lt: at } },
      _max: { expiresOn: true },
    }),
  ]);
  const nearest = later._min.expiresOn ?? earlier._max.expiresOn;
  return nearest && calendarDateOf(nearest);
}

export async function hasConnections(db: Db, userId: string): Promise<boolean> {
  return (await db.connection.findFirst({ where: { userId }, select: { id: true } })) !== null;
}
