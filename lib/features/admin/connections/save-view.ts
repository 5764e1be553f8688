import 'server-only';
import { plainText } from '#lib/domain/hostile-text.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { putSavedView, savedViewsOf } from './saved-view-store.ts';
import { tableQuery, tableSchema, VIEW_NAME_LENGTH_MAX } from './schema.ts';

const VIEWS_MAX = 30;

/**
 * Keeps the table as it is shown under a name of the viewer's own; one of the same name is replaced. What the address holds is read as the table reads
 * it, so that nothing else is kept.
 */
export async function saveView(
  { userId }: Permitted<'connection:govern'>,
  { name, query }: { name: string; query: string },
  prisma: Database = db(),
): Promise<Result<'saved' | 'replaced', 'views.many'>> {
  const kept = tableQuery(tableSchema.parse(Object.fromEntries(new URLSearchParams(query)))).toString();
  const called = plainText(name, VIEW_NAME_LENGTH_MAX);
  return inTransaction(prisma, async (tx) => {
    const views = await savedViewsOf(tx, userId);
    if (views.length >= VIEWS_MAX && !views.some((view) => view.name === called)) return fail('views.many');
    return ok((await putSavedView(tx, { userId, name: called, query: kept })) ? 'replaced' : 'saved');
  });
}
