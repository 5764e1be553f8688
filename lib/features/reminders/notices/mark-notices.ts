import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { markAllReadOf, markReadOf } from './notice-store.ts';

type Given = { prisma: Database; now: () => Date };

/** Marks what was there at `until`, and not what has come since. */
export async function markNoticesRead(viewer: Viewer, until: Date, given = ofServer()): Promise<void> {
  await markAllReadOf(given.prisma, viewer.userId, until, given.now());
}

/**
 * Marks one notice as read and says where it leads.
 * @param to `renew`: the flow that replaces the token. Anything else: the connection, or the list of them.
 * @returns a path; null for a notice that is not the viewer's.
 */
export async function openNotice(
  viewer: Viewer,
  noticeId: string,
  to: string | null,
  given = ofServer(),
): Promise<string | null> {
  if (!isUuid(noticeId)) return null;
  const notice = await markReadOf(given.prisma, viewer.userId, noticeId, given.now());
  if (!notice) return null;
  const { connectionId } = notice;
  if (connectionId === null) return '/connections';
  return to === 'renew' ? `/connect?renew=${connectionId}` : `/connections/${connectionId}`;
}

function ofServer(): Given {
  return { prisma: db(), now: () => new Date() };
}
