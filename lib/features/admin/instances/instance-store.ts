import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';
import type { InstanceFilter, InstanceSort, InstanceWish } from './schema.ts';

/** The rows of the GitLabs: everybody's, for administrators only. */

export type Tally = Record<ConnectionStatus, number>;

export type InstanceRow = {
  id: string;
  baseUrl: string;
  version: string | null;
  access: string;
  ownCa: boolean;
  certificateEndsAt: Date | null;
  downCode: string | null;
  downSince: Date | null;
  answeredAt: Date | null;
  tally: Tally | null;
};

type RawRow = Omit<InstanceRow, 'tally'> & {
  found: number;
  counted: boolean;
  healthy: number;
  expiresSoon: number;
  needsYou: number;
  unreachable: number;
  disconnected: number;
};

const SOON_MS = 30 * 86_400_000;

/** One page of the list, and how many there are in all of its pages. */
export async function listInstanceRows(
  db: Db,
  wish: InstanceWish,
  { take, now }: { take: number; now: Date },
): Promise<{ rows: InstanceRow[]; found: number }> {
  const rows = await db.$queryRaw<RawRow[]>`
    SELECT i.id, i.base_url AS "baseUrl", i.version, i.access, i.ca_pem IS NOT NULL AS "ownCa",
      i.certificate_ends_at AS "certificateEndsAt", h.down_code AS "downCode", h.down_since AS "downSince",
      h.answered_at AS "answeredAt", count(*) OVER ()::int AS found, t.instance_id IS NOT NULL AS counted, t.healthy,
      t.expires_soon AS "expiresSoon", t.needs_you AS "needsYou", t.unreachable, t.disconnected
    FROM instances i
    LEFT JOIN gitlab_hosts h ON h.origin = i.origin
    LEFT JOIN instance_tallies t ON t.instance_id = i.id
    WHERE strpos(i.base_url, ${hostOf(wish.q)}) > 0 AND ${filterSql(wish.show, now)}
    ORDER BY ${ORDERS[wish.sort]}, i.base_url LIMIT ${take} OFFSET ${(wish.page - 1) * take}`;
  return { rows: rows.map(toRow), found: rows[0]?.found ?? 0 };
}

/** Base URLs are stored in lower case, as far as they are a host's. */
function hostOf(q: string): string {
  return q.replace(/\/+$/, '').replace(/^(https?:\/\/)?[^/]*/i, (host) => host.toLowerCase());
}

function filterSql(show: InstanceFilter | null, now: Date): Prisma.Sql {
  if (show === 'down') return Prisma.sql`h.down_since IS NOT NULL`;
  if (show === 'denied') return Prisma.sql`i.access = 'denied'`;
  if (show === 'own-ca') return Prisma.sql`i.ca_pem IS NOT NULL`;
  if (show === 'ends-soon') return Prisma.sql`i.certificate_ends_at < ${new Date(now.getTime() + SOON_MS)}`;
  return Prisma.sql`true`;
}

const HOST = Prisma.sql`split_part(i.base_url, '://', 2)`;
/** "18.10" is newer than "18.9". GitLab's own text: only what looks like a version is read as one. */
const VERSION = Prisma.sql`string_to_array(substring(i.version FROM '^[0-9]{1,4}(?:[.][0-9]{1,4}){0,3}'), '.')::int[]`;
/** Those that are in somebody's list as live. */
const LIVE = Prisma.sql`t.healthy + t.expires_soon + t.needs_you + t.unreachable`;

const ORDERS: Record<InstanceSort, Prisma.Sql> = {
  host: HOST,
  host_desc: Prisma.sql`${HOST} DESC`,
  version: Prisma.sql`${VERSION} NULLS LAST`,
  version_desc: Prisma.sql`${VERSION} DESC NULLS LAST`,
  connections: Prisma.sql`${LIVE} NULLS FIRST`,
  connections_desc: Prisma.sql`${LIVE} DESC NULLS LAST`,
  certificate: Prisma.sql`i.certificate_ends_at NULLS LAST`,
  certificate_desc: Prisma.sql`i.certificate_ends_at DESC NULLS LAST`,
  trouble: Prisma.sql`h.down_since IS NULL, t.needs_you DESC NULLS LAST, ${LIVE} DESC NULLS LAST`,
};

function toRow({ found: _, counted, healthy, expiresSoon, needsYou, ...row }: RawRow): InstanceRow {
  const { unreachable, disconnected, ...rest } = row;
  const tally = { healthy, expires_soon: expiresSoon, needs_you: needsYou, unreachable, disconnected };
  return { ...rest, tally: counted ? tally : null };
}

export async function hasInstances(db: Db): Promise<boolean> {
  return (await db.instance.findFirst({ select: { id: true } })) !== null;
}

const DETAILS = {
  id: true,
  baseUrl: true,
  origin: true,
  version: true,
  enterprise: true,
  createdAt: true,
  access: true,
  helpText: true,
  caPem: true,
  certificate: true,
  certificateSeenAt: true,
  certificateEndsAt: true,
  revision: true,
  tally: true,
} satisfies Prisma.InstanceSelect;
export type InstanceDetails = Prisma.InstanceGetPayload<{ select: typeof DETAILS }>;

export function findInstance(db: Db, id: string): Promise<InstanceDetails | null> {
  return db.instance.findUnique({ where: { id }, select: DETAILS });
}

export function findHost(db: Db, origin: string) {
  const select = { downCode: true, downSince: true, answeredAt: true };
  return db.gitlabHost.findUnique({ where: { origin }, select });
}

export type Period = { id: string; code: string; since: Date; until: Date | null };

/** The outages of a host that reach into the time after `from`, the newest first. */
export function listPeriods(db: Db, origin: string, from: Date, take: number): Promise<Period[]> {
  return db.reachabilityPeriod.findMany({
    where: { origin, OR: [{ until: null }, { until: { gt: from } }] },
    orderBy: { since: 'desc' },
    select: { id: true, code: true, since: true, until: true },
    take,
  });
}

/** Live connections, counted no further than `max`. */
export async function countLive(db: Db, instanceId: string, max: number): Promise<number> {
  return db.connection.count({ where: { instanceId, disconnectedAt: null }, take: max });
}

/** @returns the row, and whether it was made now. */
export async function ensureInstanceRow(
  tx: Transaction,
  baseUrl: string,
): Promise<{ id: string; isNew: boolean }> {
  const data = { baseUrl, origin: new URL(baseUrl).origin };
  const { count } = await tx.instance.createMany({ data, skipDuplicates: true });
  const { id } = await tx.instance.findUniqueOrThrow({ where: { baseUrl }, select: { id: true } });
  return { id, isNew: count === 1 };
}

/** @returns false where it was changed since that revision, or is gone. */
export async function changeInstanceRow(
  tx: Transaction,
  { id, revision }: { id: string; revision: number },
  data: { access?: string; helpText?: string; caPem?: string | null },
): Promise<boolean> {
  const changed = { ...data, revision: { increment: 1 } };
  const { count } = await tx.instance.updateMany({ where: { id, revision }, data: changed });
  return count === 1;
}

/** Those that were refused because their GitLab was not allowed are due now. @returns one of them, or null. */
export async function refusedConnectionsDue(db: Db, instanceId: string, now: Date): Promise<string | null> {
  const where = { instanceId, problem: 'policy.host', disconnectedAt: null };
  const [one] = await db.connection.findMany({ where, select: { id: true }, take: 1 });
  if (one) await db.connection.updateMany({ where, data: { nextCheckAt: now } });
  return one?.id ?? null;
}
