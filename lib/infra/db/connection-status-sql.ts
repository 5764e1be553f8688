import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { type ConnectionStatus, EXPIRES_SOON_DAYS } from '#lib/domain/connection-status.ts';

/** Connections as `c`, with their instance `i` and, while the whole host cannot be reached, its row `h`. */
export const FROM_CONNECTIONS = Prisma.sql`
  FROM connections c
  JOIN instances i ON i.id = c.instance_id
  LEFT JOIN gitlab_hosts h ON h.origin = i.origin AND h.down_code IS NOT NULL AND h.down_since IS NOT NULL`;

/**
 * `connectionStatus` and `reachability` of lib/domain/connection-status.ts for the database, over `FROM_CONNECTIONS`; a test compares the two. Days are told by
 * the caller's clock, never by the database's.
 */
export function statusSql(now: Date): Prisma.Sql {
  const today = calendarDateOf(now);
  return Prisma.sql`CASE
    WHEN c.disconnected_at IS NOT NULL THEN ${named('disconnected')}
    WHEN c.problem IS NOT NULL OR c.expires_on <= ${today}::date THEN ${named('needs_you')}
    WHEN h.origin IS NOT NULL OR (c.unreachable IS NOT NULL AND c.unreachable_since IS NOT NULL) THEN ${named('unreachable')}
    WHEN c.expires_on <= ${lastSoonDay(now)}::date THEN ${named('expires_soon')}
    ELSE ${named('healthy')} END`;
}

/** A day is "soon" while at most so many whole days, rounded up, lie between now and its first instant. */
export function lastSoonDay(now: Date): string {
  return addDays(calendarDateOf(now), EXPIRES_SOON_DAYS);
}

function named(status: ConnectionStatus): Prisma.Sql {
  return Prisma.raw(`'${status}'`);
}
