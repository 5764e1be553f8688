import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';

/** The rows of `repair_links`. A link belongs to one person; staff see that there is one, and nobody its secret. */

const LINK = {
  id: true,
  userId: true,
  connectionId: true,
  reference: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
  usedAt: true,
} satisfies Prisma.RepairLinkSelect;
export type RepairLinkRow = Prisma.RepairLinkGetPayload<{ select: typeof LINK }>;

/** What a link mends: a connection, or an attempt that was never linked. */
export type Mends = { userId: string; connectionId: string | null; reference: string | null };

export async function addRepairLink(
  tx: Transaction,
  link: Mends & { tokenHash: string; createdBy: string; createdAt: Date; expiresAt: Date },
): Promise<string> {
  const { id } = await tx.repairLink.create({ data: link, select: { id: true } });
  return id;
}

/** Only the newest leads on. */
export async function endOlderLinks(tx: Transaction, mends: Mends, now: Date): Promise<void> {
  const { userId, connectionId, reference } = mends;
  await tx.repairLink.updateMany({
    where: { userId, connectionId, reference, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

export function listRepairLinks(
  db: Db,
  _viewer: Permitted<'connection:diagnose'>,
  { userId, connectionId, reference }: Mends,
  take: number,
): Promise<RepairLinkRow[]> {
  return db.repairLink.findMany({
    where: { userId, connectionId, reference },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: LINK,
  });
}

/** Of these links the ones that their person has opened from the bell, which leads to the same place. */
export async function openedFromBell(db: Db, linkIds: readonly string[]): Promise<ReadonlySet<string>> {
  const read = await db.notice.findMany({
    where: { key: { in: linkIds.map(noticeKey) }, readAt: { not: null } },
    select: { key: true },
  });
  const keys = new Set(read.map(({ key }) => key));
  return new Set(linkIds.filter((id) => keys.has(noticeKey(id))));
}

/** The key of a link's notice and mail. */
export function noticeKey(linkId: string): string {
  return `repair:${linkId}`;
}

/** Whoever has the secret may know whose it is; that it leads nowhere for anybody else is up to the caller. */
export async function findRepairLink(
  db: Db,
  tokenHash: string,
): Promise<(RepairLinkRow & { user: { email: string } }) | null> {
  return db.repairLink.findUnique({
    where: { tokenHash },
    select: { ...LINK, user: { select: { email: true } } },
  });
}

/** @returns the link, the first time; null where it is not the person's, used or too old. */
export async function takeRepairLink(
  tx: Transaction,
  { userId, tokenHash, now }: { userId: string; tokenHash: string; now: Date },
): Promise<RepairLinkRow | null> {
  const [link] = await tx.repairLink.updateManyAndReturn({
    where: { tokenHash, userId, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: LINK,
  });
  return link ?? null;
}
