import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import type { Words } from '#lib/words/words.ts';
import { staffName } from '../history/staff-name.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { isTokenless, planReplay } from './plan-replay.ts';
import { findActor, findSubject, listReplaysOf, type Subject } from './replay-store.ts';
import { endOf } from './replay-words.ts';
import type { ReplayOffer } from './view.ts';

const PAST_MAX = 5;

/**
 * What *Replay* would do for this attempt or connection, and the replays that were made.
 * @param subject a reference, or a connection's id. @returns null where there is neither.
 */
export async function getReplayOffer(
  viewer: Permitted<'connection:diagnose'>,
  subject: string,
  given?: Pick<Room, 'prisma' | 'words'>,
): Promise<ReplayOffer | null> {
  const room = given ?? (await requestRoom());
  const found = await findSubject(room.prisma, viewer, subject);
  if (!found) return null;
  const plan = planReplay(found);
  const { say } = room.words;
  return {
    subject: found.attempt?.reference ?? subject,
    ready: plan.ok,
    text: say(`replay.offer.${plan.ok ? plan.value.kind : plan.error}`),
    past: await pastOf(viewer, found, room),
  };
}

async function pastOf(
  viewer: Permitted<'connection:diagnose'>,
  subject: Subject,
  { prisma, words }: { prisma: Room['prisma']; words: Words },
): Promise<ReplayOffer['past']> {
  const past = await listReplaysOf(prisma, viewer, subject, PAST_MAX);
  const actors = new Map(
    await Promise.all(
      [...new Set(past.map(({ actorId }) => actorId))].map(
        async (id) => [id, staffName(words, await findActor(prisma, id))] as const,
      ),
    ),
  );
  return past.map((run) => ({
    reference: run.reference,
    at: run.startedAt.toISOString(),
    who: actors.get(run.actorId) ?? staffName(words, null),
    outcome: endOf(words, run, isTokenless(run)).outcome,
    good: run.verdict === 'ok',
  }));
}
