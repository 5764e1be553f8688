import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** One draft per person: every function takes the owner and puts him into the `where`. */

const DRAFT = {
  address: true,
  step: true,
  era: true,
  navigation: true,
  tokenKind: true,
  baseUrl: true,
  version: true,
  updatedAt: true,
} satisfies Prisma.ConnectDraftSelect;
export type DraftRow = Prisma.ConnectDraftGetPayload<{ select: typeof DRAFT }>;
/** What is missing or undefined stays as it is. */
export type DraftChange = { [Column in keyof Omit<DraftRow, 'updatedAt'>]?: DraftRow[Column] | undefined };

export function findDraftOf(db: Db, userId: string): Promise<DraftRow | null> {
  return db.connectDraft.findUnique({ where: { userId }, select: DRAFT });
}

/** One statement, however many save at once. */
export async function mergeDraftOf(db: Db, userId: string, change: DraftChange, now: Date): Promise<void> {
  const data = {
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    updatedAt: now,
  };
  await db.connectDraft.upsert({
    where: { userId },
    create: { userId, ...data },
    update: data,
    select: { userId: true },
  });
}

export async function removeOldDrafts(db: Db, before: Date): Promise<void> {
  await db.connectDraft.deleteMany({ where: { updatedAt: { lt: before } } });
}
