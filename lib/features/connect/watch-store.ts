import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';

/**
 * Who waits for which GitLab. What a person asks for takes the owner and puts him into the `where`; what the rounds of
 * `look-after-watches.ts` do goes by the GitLab, for everybody who waits.
 */

/** Neither answered nor given up nor put away. */
const OPEN = { foundAt: null, toldAt: null, dismissedAt: null } satisfies Prisma.InstanceWatchWhereInput;

const NEWS = { id: true, baseUrl: true, foundAt: true } satisfies Prisma.InstanceWatchSelect;
export type NewsRow = Prisma.InstanceWatchGetPayload<{ select: typeof NEWS }>;

/** With whom to tell. */
export type WatchRow = {
  id: string;
  userId: string;
  baseUrl: string;
  /** The account's own language, else the one they asked in. */
  language: string;
  email: string;
  disabled: boolean;
};

export type WatchWish = {
  userId: string;
  baseUrl: string;
  language: string;
  now: Date;
  firstLookAt: Date;
  endsAt: Date;
};

/** Makes one person's wishes wait for each other, in every process, until the commit: there is a limit to count. */
export async function lockWatchesOf(tx: Transaction, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT id FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

/** Base URLs. */
export async function openWatchesOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db.instanceWatch.findMany({ where: { userId, ...OPEN }, select: { baseUrl: true } });
  return rows.map(({ baseUrl }) => baseUrl);
}

/** Opens a watch, in the place of an earlier one that is over, and has the GitLab looked at soon. */
export async function openWatch(tx: Transaction, { firstLookAt, now, ...watch }: WatchWish): Promise<void> {
  const { userId, baseUrl } = watch;
  // First, for its lock: a look that has just ended must not take the row away from under a new wish.
  await tx.$executeRaw`
    INSERT INTO watched_instances (base_url, next_look_at) VALUES (${baseUrl}, ${firstLookAt})
    ON CONFLICT (base_url) DO UPDATE
    SET looks = 0, next_look_at = least(watched_instances.next_look_at, excluded.next_look_at)`;
  await tx.instanceWatch.deleteMany({ where: { userId, baseUrl } });
  await tx.instanceWatch.create({ data: { ...watch, createdAt: now } });
}

/** @returns whether there was one of theirs. */
export async function dismissWatchOf(db: Db, userId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await db.instanceWatch.updateMany({ where: { id, userId }, data: { dismissedAt: now } });
  return count === 1;
}

/** What was told and not put away, the latest first. */
export function listNewsOf(
  db: Db,
  userId: string,
  { since, take }: { since: Date; take: number },
): Promise<NewsRow[]> {
  return db.instanceWatch.findMany({
    where: { userId, dismissedAt: null, toldAt: { gte: since } },
    select: NEWS,
    orderBy: { toldAt: 'desc' },
    take,
  });
}

export type ClaimedLook = { baseUrl: string; looks: number };

/** The GitLabs that are due longest, for the caller alone until the lease ends. */
export function claimLooks(
  db: Db,
  { now, lease, take }: { now: Date; lease: Date; take: number },
): Promise<ClaimedLook[]> {
  return db.$queryRaw<ClaimedLook[]>`
    UPDATE watched_instances SET next_look_at = ${lease}
    WHERE base_url = ANY (ARRAY(
      SELECT base_url FROM watched_instances WHERE next_look_at <= ${now}
      ORDER BY next_look_at LIMIT ${take} FOR UPDATE SKIP LOCKED))
    RETURNING base_url AS "baseUrl", looks`;
}

/** Waits for whoever has it and for new wishes about it, so that what follows sees them. */
export async function lockWatched(tx: Transaction, baseUrl: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM watched_instances WHERE base_url = ${baseUrl} FOR UPDATE`;
}

/** Sets the next look, unless a new wish has set an earlier one meanwhile; takes the row out where nobody waits any more. */
export async function closeLook(
  tx: Transaction,
  { baseUrl, looks }: ClaimedLook,
  { lease, nextLookAt }: { lease: Date; nextLookAt: Date },
): Promise<void> {
  const { count } = await tx.watchedInstance.updateMany({
    where: { baseUrl, nextLookAt: lease },
    data: { looks: looks + 1, nextLookAt },
  });
  const waiting = await tx.instanceWatch.findFirst({ where: { baseUrl, ...OPEN }, select: { id: true } });
  if (count === 0 || waiting) return;
  await tx.watchedInstance.deleteMany({ where: { baseUrl } });
}

/** Who waits for this GitLab, locked. */
export function claimWatchesOn(tx: Transaction, baseUrl: string, take: number): Promise<WatchRow[]> {
  return tx.$queryRaw<WatchRow[]>`
    SELECT w.id, w.user_id AS "userId", w.base_url AS "baseUrl", coalesce(u.language, w.language) AS language,
           u.email, u.disabled_at IS NOT NULL AS disabled
    FROM instance_watches w JOIN users u ON u.id = w.user_id
    WHERE w.base_url = ${baseUrl} AND w.found_at IS NULL AND w.told_at IS NULL AND w.dismissed_at IS NULL
    LIMIT ${take} FOR UPDATE OF w`;
}

/** Whose time is over, locked. */
export function claimEndedWatches(tx: Transaction, now: Date, take: number): Promise<WatchRow[]> {
  return tx.$queryRaw<WatchRow[]>`
    SELECT w.id, w.user_id AS "userId", w.base_url AS "baseUrl", coalesce(u.language, w.language) AS language,
           u.email, u.disabled_at IS NOT NULL AS disabled
    FROM instance_watches w JOIN users u ON u.id = w.user_id
    WHERE w.ends_at <= ${now} AND w.found_at IS NULL AND w.told_at IS NULL AND w.dismissed_at IS NULL
    LIMIT ${take} FOR UPDATE OF w SKIP LOCKED`;
}

export async function closeWatches(
  tx: Transaction,
  ids: readonly string[],
  told: { toldAt: Date; foundAt?: Date },
): Promise<void> {
  await tx.instanceWatch.updateMany({ where: { id: { in: [...ids] } }, data: told });
}

export async function removeOldWatches(db: Db, endedBefore: Date): Promise<void> {
  await db.instanceWatch.deleteMany({ where: { endsAt: { lt: endedBefore } } });
}
