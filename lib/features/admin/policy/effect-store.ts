import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import { type InstanceAccess, storedAccess } from '#lib/domain/host-access.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Database } from '#lib/infra/db/prisma.ts';
import { withinTime } from '#lib/infra/db/within-time.ts';

/** Asked of rows as they are stored; GitLab is asked nothing. */
export type EffectQuestion = {
  /** GitLabs that would not be allowed. */
  instanceIds: readonly string[];
  /** For each required scope, all that grant it. */
  required: readonly (readonly string[])[];
  /** All that grant a forbidden one. */
  forbidden: readonly string[];
  maxLifetimeDays: number | null;
  /** A token without an end breaks the rules. */
  endRequired: boolean;
  now: Date;
};

export type EffectCount = {
  connections: number;
  people: number;
  host: number;
  missing: number;
  forbidden: number;
  lifetime: number;
  endless: number;
};

export const COUNTED_MAX = 1_000;
const TIMEOUT_MS = 4_000;

/** Live connections that are in order today and would break the rules, counted up to one more than `COUNTED_MAX`. @returns null where that takes too long. */
export async function countBroken(db: Database, question: EffectQuestion): Promise<EffectCount | null> {
  const is = conditions(question);
  const counted = await withinTime(db, TIMEOUT_MS, async (tx) => {
    const [row] = await tx.$queryRaw<EffectCount[]>`
      SELECT count(*)::int AS connections, count(DISTINCT user_id)::int AS people,
        count(*) FILTER (WHERE host)::int AS host, count(*) FILTER (WHERE missing)::int AS missing,
        count(*) FILTER (WHERE forbidden)::int AS forbidden, count(*) FILTER (WHERE lifetime)::int AS lifetime,
        count(*) FILTER (WHERE endless)::int AS endless
      FROM (
        SELECT * FROM (
          SELECT user_id, ${is.host} AS host, ${is.missing} AS missing, ${is.forbidden} AS forbidden,
            ${is.lifetime} AS lifetime, ${is.endless} AS endless
          FROM connections WHERE disconnected_at IS NULL AND disabled_at IS NULL AND problem IS NULL) AS judged
        WHERE host OR missing OR forbidden OR lifetime OR endless LIMIT ${COUNTED_MAX + 1}) AS broken`;
    return row ?? null;
  });
  return counted.ok ? counted.value : null;
}

function conditions({ instanceIds, required, forbidden, maxLifetimeDays, endRequired, now }: EffectQuestion) {
  const lacks = required.map((granting) => Prisma.sql`NOT scopes && ${[...granting]}::text[]`);
  const readable = Prisma.sql`NOT 'expiry.unreadable' = ANY (coalesce(notes, '{}'))`;
  const today = now.toISOString().slice(0, 10);
  const madeOn = Prisma.sql`coalesce((token_created_at AT TIME ZONE 'UTC')::date, ${today}::date)`;
  return {
    host: Prisma.sql`instance_id = ANY (${[...instanceIds]}::uuid[])`,
    missing:
      lacks.length === 0
        ? Prisma.sql`false`
        : Prisma.sql`(NOT granular AND cardinality(scopes) > 0 AND (${Prisma.join(lacks, ' OR ')}))`,
    forbidden: Prisma.sql`scopes && ${[...forbidden]}::text[]`,
    lifetime:
      maxLifetimeDays === null
        ? Prisma.sql`false`
        : Prisma.sql`coalesce(expires_on - ${madeOn} > ${maxLifetimeDays}::int, false)`,
    endless: endRequired ? Prisma.sql`(expires_on IS NULL AND ${readable})` : Prisma.sql`false`,
  };
}

export type KnownInstance = { id: string; baseUrl: string; access: InstanceAccess };

/** Every GitLab that is known here: thousands at most. */
export async function listKnownInstances(db: Database): Promise<KnownInstance[]> {
  const rows = await db.instance.findMany({ select: { id: true, baseUrl: true, access: true } });
  return rows.map((row) => ({ ...row, access: storedAccess(row.access) }));
}

/** @returns somebody's name, fit to stand in a sentence; null where they are gone. */
export async function nameOf(db: Database, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const person = await db.user.findUnique({ where: { id: userId }, select: { name: true } });
  return person && plainText(person.name, 80);
}
