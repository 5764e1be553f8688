import 'server-only';
import { NIL } from 'uuid';
import { Prisma } from '#generated/prisma/client.ts';
import { addDays, type CalendarDate, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { EXPIRES_SOON_DAYS } from '#lib/domain/connection-status.ts';
import { parseReference } from '#lib/domain/ids.ts';
import { lastSoonDay } from '#lib/infra/db/connection-status-sql.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { searchQuery } from '#lib/infra/db/search-query.ts';
import type { ConnectionFilter, Ends, State } from './schema.ts';

/**
 * A condition over `connections c` alone, whatever else a statement joins: so each part of it can go by an index of that table. What other tables know
 * (hosts that are down, hosts by name, an owner's address) is looked up first; they are few.
 * @param now the caller's clock tells what day it is.
 */
export async function connectionFilter(db: Db, filter: ConnectionFilter, now: Date): Promise<Prisma.Sql> {
  const [down, byHost, byOwner, byReference, byOutage] = await Promise.all([
    filter.status ? idsOfDownInstances(db) : null,
    filter.host ? idsOfInstances(db, filter.host) : null,
    filter.owner ? idOfPerson(db, filter.owner) : null,
    filter.q ? idByReference(db, filter.q) : null,
    filter.problem ? idsOfDownInstances(db, filter.problem) : null,
  ]);
  const conditions = [
    down && filter.status && STATE_SQL[filter.status]({ now, down: uuids(down) }),
    byHost && Prisma.sql`c.instance_id = ANY(${uuids(byHost)})`,
    byOwner && Prisma.sql`c.user_id = ${byOwner.id}::uuid`,
    filter.q && (byReference ? Prisma.sql`c.id = ${byReference}::uuid` : found(filter.q)),
    filter.problem && byOutage && brokenBy(filter.problem, uuids(byOutage)),
    filter.scope && Prisma.sql`c.scopes @> ARRAY[${filter.scope}]::text[]`,
    filter.ends && endsSql(filter.ends, now),
    filter.endsFrom && Prisma.sql`c.expires_on >= ${filter.endsFrom}::date`,
    filter.endsTo && Prisma.sql`c.expires_on <= ${filter.endsTo}::date`,
    filter.rotates && Prisma.sql`c.next_rotation_at IS NOT NULL`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : EVERYTHING;
}

/** What the filter is where it lets everything through: such a walk can be shortened (page-store.ts). */
export const EVERYTHING = Prisma.sql`true`;

/**
 * The day up to which no token ends that the filter finds; null where it says nothing of that. In the order of their ends a walk begins behind it,
 * which the condition alone does not tell the database: it lets those without an end through, too.
 */
export function endsAfter({ status, ends, endsFrom }: ConnectionFilter, now: Date): CalendarDate | null {
  if (endsFrom) return null;
  if (status === 'healthy') return addDays(calendarDateOf(now), EXPIRES_SOON_DAYS);
  if (status === 'expires-soon' || status === 'unreachable') return calendarDateOf(now);
  return ends !== null && ends !== 'past' && ends !== 'never' ? calendarDateOf(now) : null;
}

type Situation = { now: Date; down: Prisma.Sql };

const LIVE = Prisma.sql`c.disconnected_at IS NULL`;

/** As `connectionStatus` has it (lib/domain/connection-status.ts), one status at a time. */
const STATE_SQL: Record<State, (situation: Situation) => Prisma.Sql> = {
  live: () => LIVE,
  disconnected: () => Prisma.sql`c.disconnected_at IS NOT NULL`,
  disabled: () => Prisma.sql`c.problem = 'policy.disabled' AND c.disabled_at IS NOT NULL AND ${LIVE}`,
  'needs-you': ({ now }) =>
    Prisma.sql`${LIVE} AND (c.problem IS NOT NULL OR c.expires_on <= ${today(now)}::date)`,
  unreachable: ({ now, down }) =>
    Prisma.sql`${usable(now)} AND (c.unreachable IS NOT NULL OR c.instance_id = ANY(${down}))`,
  'expires-soon': ({ now, down }) =>
    Prisma.sql`${usable(now)} AND ${reachable(down)} AND c.expires_on <= ${lastSoonDay(now)}::date`,
  healthy: ({ now, down }) =>
    Prisma.sql`${usable(now)} AND ${reachable(down)} AND (c.expires_on IS NULL OR c.expires_on > ${lastSoonDay(now)}::date)`,
};

function usable(now: Date): Prisma.Sql {
  return Prisma.sql`${LIVE} AND c.problem IS NULL AND (c.expires_on IS NULL OR c.expires_on > ${today(now)}::date)`;
}

function reachable(down: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`c.unreachable IS NULL AND NOT c.instance_id = ANY(${down})`;
}

function brokenBy(code: string, downWithIt: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${LIVE} AND (c.problem = ${code} OR c.unreachable = ${code} OR c.instance_id = ANY(${downWithIt}))`;
}

function endsSql(ends: Ends, now: Date): Prisma.Sql {
  if (ends === 'never') return Prisma.sql`c.expires_on IS NULL`;
  const day = today(now);
  if (ends === 'past') return Prisma.sql`c.expires_on <= ${day}::date`;
  const last = addDays(calendarDateOf(now), Number.parseInt(ends, 10));
  return Prisma.sql`c.expires_on > ${day}::date AND c.expires_on <= ${last}::date`;
}

function found(q: string): Prisma.Sql {
  const query = searchQuery(q);
  // Nothing but punctuation finds nothing.
  return query === null ? Prisma.sql`false` : Prisma.sql`c.search @@ ${query}::tsquery`;
}

async function idsOfDownInstances(db: Db, code?: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM gitlab_hosts h JOIN instances i ON i.origin = h.origin
    WHERE h.down_since IS NOT NULL AND h.down_code ${code === undefined ? Prisma.sql`IS NOT NULL` : Prisma.sql`= ${code}`}`;
  return rows.map(({ id }) => id);
}

/**
 * With a slash at its end, the GitLab at just that address. Else what lives on the host or below the path of that name; where nothing does, whatever
 * begins so. Instances are some thousands: their addresses are read one by one, and so nothing in the text is a wildcard.
 */
async function idsOfInstances(db: Db, host: string): Promise<string[]> {
  const text = host.toLowerCase().replace(/^https?:\/\//, '');
  const rows = await db.$queryRaw<{ id: string; address: string }[]>`
    SELECT id, address FROM (SELECT id, split_part(base_url, '://', 2) AS address FROM instances) AS i
    WHERE starts_with(address || '/', ${text})`;
  const isNamed = text.endsWith('/')
    ? (address: string) => `${address}/` === text
    : (address: string) => /^(?:$|[/:])/.test(address.slice(text.length));
  const named = rows.filter(({ address }) => isNamed(address));
  return (named.length > 0 ? named : rows).map(({ id }) => id);
}

/** An unknown address is nobody's, and nobody has no connections. */
async function idOfPerson(db: Db, email: string): Promise<{ id: string }> {
  const person = await db.user.findUnique({ where: { email }, select: { id: true } });
  return person ?? { id: NIL };
}

async function idByReference(db: Db, q: string): Promise<string | null> {
  const reference = parseReference(q);
  const attempt =
    reference && (await db.attempt.findUnique({ where: { reference }, select: { connectionId: true } }));
  return attempt?.connectionId ?? null;
}

function uuids(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`${[...ids]}::uuid[]`;
}

function today(now: Date): string {
  return calendarDateOf(now);
}
