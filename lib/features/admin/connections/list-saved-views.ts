import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { savedViewsOf } from './saved-view-store.ts';
import type { SavedViewView } from './view.ts';

/** The viewer's own, by name. */
export function listSavedViews({ userId }: Permitted<'connection:govern'>): Promise<SavedViewView[]> {
  return savedViewsOf(db(), userId);
}
