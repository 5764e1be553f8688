import 'server-only';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { parseReference } from '#lib/domain/ids.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { markAllReadOf, markReadOf, type NoticeRow } from './notice-store.ts';

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
  if (connectionId === null) return attemptOf(notice) ?? '/connections';
  return to === 'renew' ? `/connect?renew=${connectionId}` : `/connections/${connectionId}`;
}

/** Support shows the way back to an attempt that was never linked. */
function attemptOf({ kind, data }: Pick<NoticeRow, 'kind' | 'data'>): string | null {
  if (kind !== 'repair_link') return null;
  const read = shown.safeParse(data);
  const reference = read.success && parseReference(read.data.facts.reference);
  return reference ? `/connect/${reference}` : null;
}

const shown = z.object({ facts: z.object({ reference: z.string() }) });

function ofServer(): Given {
  return { prisma: db(), now: () => new Date() };
}
