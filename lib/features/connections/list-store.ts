import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import { FROM_CONNECTIONS, statusSql } from '#lib/infra/db/connection-status-sql.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { type ListWish, SHOWN, type Sort } from './schema.ts';

/** Whose list, what of it, and when. */
export type OwnList = { userId: string; wish: ListWish; now: Date };

/** How many of somebody's connections are in one state; for unreachable ones by host, where the whole host is down. */
export type StatusCount = {
  status: ConnectionStatus;
  origin: string | null;
  downSince: Date | null;
  total: number;
  /** of them, those that the search finds */
  found: number;
};

export function countConnections(db: Db, list: OwnList): Promise<StatusCount[]> {
  return db.$queryRaw<StatusCount[]>`
    SELECT status, origin, down_since AS "downSince",
      count(*)::int AS total, (count(*) FILTER (WHERE ${found(list.wish)}))::int AS found
    FROM (${ownConnections(list)}) own
    GROUP BY status, origin, down_since
    ORDER BY status, origin`;
}

/** One page of the list, in its order. */
export async function listConnectionIds(
  db: Db,
  list: OwnList,
  { take, skip }: { take: number; skip: number },
): Promise<string[]> {
  const { show, sort } = list.wish;
  const shown = show === null ? Prisma.sql`true` : Prisma.sql`status = ${SHOWN[show]}`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (${ownConnections(list)}) own
    WHERE ${shown} AND ${found(list.wish)}
    ORDER BY ${ORDERS[sort]}, id LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

/** The person's own time zone, an IANA name; null where they have said none. */
export async function findTimeZone(db: Db, userId: string): Promise<string | null> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { timeZone: true } });
  return person?.timeZone ?? null;
}

/** What is shown of a connection, in one line per field: no word of a search reaches over the end of one. */
const HAYSTACK = Prisma.sql`lower(concat_ws(chr(10), c.label, '@' || c.username, coalesce(c.display_name, c.token_name),
  split_part(i.base_url, '://', 2)))`;

function ownConnections({ userId, now }: OwnList): Prisma.Sql {
  return Prisma.sql`
    SELECT c.id, c.disconnected_at, c.expires_on, c.checked_at, h.origin, h.down_since,
      coalesce(c.username, c.display_name, c.token_name, '') AS account,
      split_part(i.base_url, '://', 2) AS instance, ${HAYSTACK} AS haystack, ${statusSql(now)} AS status
    ${FROM_CONNECTIONS}
    WHERE c.user_id = ${userId}::uuid`;
}

/** Every word has to be there, as it stands: nothing in it is a wildcard. A pasted address counts without its scheme. */
function found({ q }: ListWish): Prisma.Sql {
  const words = q
    .split(/\s+/)
    .map((word) => word.replace(/^https?:\/\//i, '').replace(/\/$/, ''))
    .filter(Boolean);
  if (words.length === 0) return Prisma.sql`true`;
  return Prisma.join(
    words.map((word) => Prisma.sql`strpos(haystack, lower(${word})) > 0`),
    ' AND ',
  );
}

/** Gone ones last, whatever the order. */
const ORDERS: Record<Sort, Prisma.Sql> = {
  first: Prisma.sql`array_position(ARRAY['needs_you', 'expires_soon', 'unreachable', 'healthy', 'disconnected'], status),
    expires_on NULLS LAST, instance, lower(account)`,
  expiry: Prisma.sql`disconnected_at IS NOT NULL, expires_on NULLS LAST`,
  expiry_desc: Prisma.sql`disconnected_at IS NOT NULL, expires_on DESC NULLS FIRST`,
  account: Prisma.sql`disconnected_at IS NOT NULL, lower(account), instance`,
  account_desc: Prisma.sql`disconnected_at IS NOT NULL, lower(account) DESC, instance`,
  instance: Prisma.sql`disconnected_at IS NOT NULL, instance, lower(account)`,
  instance_desc: Prisma.sql`disconnected_at IS NOT NULL, instance DESC, lower(account)`,
  checked: Prisma.sql`disconnected_at IS NOT NULL, checked_at`,
  checked_desc: Prisma.sql`disconnected_at IS NOT NULL, checked_at DESC`,
};
