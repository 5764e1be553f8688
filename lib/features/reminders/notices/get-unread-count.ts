import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { countUnreadOf } from './notice-store.ts';

export const UNREAD_MAX = 100;

/** How much news the viewer has not read; at most `UNREAD_MAX`, which means that or more. */
export function getUnreadCount(viewer: Viewer, prisma: Database = db()): Promise<number> {
  return countUnreadOf(prisma, viewer.userId, UNREAD_MAX);
}
