import 'server-only';
import { plainText } from '#lib/domain/hostile-text.ts';
import { parseReference } from '#lib/domain/ids.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { staffName } from '../history/staff-name.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { findActor, findRun } from './replay-store.ts';
import { compareRuns } from './replay-words.ts';
import type { ReplayView } from './view.ts';

/** @param reference as it stands in the URL. @returns null for an unknown one, and for an attempt that is no replay. */
export async function getReplay(
  viewer: Permitted<'connection:diagnose'>,
  reference: string,
  given?: Pick<Room, 'prisma' | 'words'>,
): Promise<ReplayView | null> {
  const { prisma, words } = given ?? (await requestRoom());
  const known = parseReference(reference);
  const run = known && (await findRun(prisma, viewer, known));
  if (run?.kind !== 'replay') return null;
  const [before, actor] = await Promise.all([
    run.comparedWith ? findRun(prisma, viewer, run.comparedWith) : null,
    findActor(prisma, run.actorId),
  ]);
  return {
    reference: run.reference,
    at: run.startedAt.toISOString(),
    by: staffName(words, actor),
    reason: plainText(run.reason ?? '', 300),
    host: run.baseUrl ? instanceHost(run.baseUrl) : plainText(run.input, 120),
    baseUrl: run.baseUrl,
    connectionId: run.connectionId,
    ...compareRuns(words, run, before?.userId === run.userId ? before : null),
  };
}
