import 'server-only';
import type { Db, Transaction } from '#lib/infra/db/prisma.ts';

const PAGE = 'connections';

export type SavedViewRow = { id: string; name: string; query: string };

export function savedViewsOf(db: Db, userId: string): Promise<SavedViewRow[]> {
  return db.savedView.findMany({
    where: { userId, page: PAGE },
    select: { id: true, name: true, query: true },
    orderBy: { name: 'asc' },
  });
}

/** @returns whether a view of this name was there and is replaced. */
export async function putSavedView(
  tx: Transaction,
  { userId, name, query }: { userId: string; name: string; query: string },
): Promise<boolean> {
  const key = { userId_page_name: { userId, page: PAGE, name } };
  const known = await tx.savedView.findUnique({ where: key, select: { id: true } });
  await tx.savedView.upsert({ where: key, create: { userId, page: PAGE, name, query }, update: { query } });
  return known !== null;
}

export async function removeSavedView(db: Db, { userId, id }: { userId: string; id: string }): Promise<void> {
  await db.savedView.deleteMany({ where: { id, userId } });
}
