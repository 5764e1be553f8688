import 'server-only';
import { validate as isUuid } from 'uuid';
import { plainText } from '#lib/domain/hostile-text.ts';
import { parseReference } from '#lib/domain/ids.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { type AttemptRow, findConnectionOf } from '../store.ts';
import { toAttemptView } from '../to-view.ts';
import { listAttemptsOf, rolesOf } from './history-store.ts';
import type { ReplayedBy, TimelineView } from './view.ts';

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
  const shown = found.slice(0, PAGE);
  const roles = await rolesOf(room.prisma, [...new Set(shown.flatMap(({ actorId }) => actorId ?? []))]);
  const attempts = shown.map((attempt) => ({
    ...toAttemptView(attempt, room),
    replayed: replayOf(attempt, roles),
  }));
  return { attempts, older: found.length > PAGE ? (attempts.at(-1)?.reference ?? null) : null };
}

function replayOf(
  { kind, actorId, reason }: AttemptRow,
  roles: ReadonlyMap<string, string>,
): ReplayedBy | null {
  if (kind !== 'replay') return null;
  const role = (actorId && roles.get(actorId)) || 'gone';
  return { by: role === 'support' || role === 'admin' ? role : 'gone', reason: plainText(reason ?? '', 300) };
}
