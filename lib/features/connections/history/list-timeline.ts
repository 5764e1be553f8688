import 'server-only';
import { validate as isUuid } from 'uuid';
import { parseReference } from '#lib/domain/ids.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { findConnectionOf } from '../store.ts';
import { toAttemptView } from '../to-view.ts';
import { listAttemptsOf } from './history-store.ts';
import type { TimelineView } from './view.ts';

const PAGE = 20;

/**
 * The tries of one connection, twenty at a time; none for somebody else's.
 * @param before as it stands in the URL: a reference, or anything.
 */
export async function listTimeline(
  { userId }: Viewer,
  connectionId: string,
  before: unknown,
  given?: Room,
): Promise<TimelineView> {
  const room = given ?? (await requestRoom());
  const row = isUuid(connectionId) ? await findConnectionOf(room.prisma, userId, connectionId) : null;
  if (!row) return { attempts: [], older: null };
  const wish = { before: typeof before === 'string' ? parseReference(before) : null, take: PAGE + 1 };
  const found = await listAttemptsOf(room.prisma, row, wish);
  const attempts = found.slice(0, PAGE).map((attempt) => toAttemptView(attempt, room));
  return { attempts, older: found.length > PAGE ? (attempts.at(-1)?.reference ?? null) : null };
}
