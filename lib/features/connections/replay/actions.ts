'use server';

import { redirect } from 'next/navigation';
import { defineAction } from '#lib/action/define-action.ts';
import { defineStreamAction } from '#lib/action/define-stream-action.ts';
import { refusalFor } from '#lib/action/refusal-for.ts';
import { limitReplays } from '#lib/infra/rate-limit/limit-replays.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { requestRoom } from '../request-room.ts';
import { tellAsItGoes } from '../tell-as-it-goes.ts';
import { toCheckEvent } from '../to-view.ts';
import { refusedByDoor, refusedReplay } from './refused-replay.ts';
import { replayDiagnosis } from './replay-diagnosis.ts';
import { replaySchema } from './schema.ts';
import type { ReplayEvent, ReplayState } from './view.ts';

/** The plain form post: goes to the replay's page. */
export const replayAction = defineAction<typeof replaySchema, 'connection:diagnose', ReplayState>({
  name: 'connection.replay',
  permission: 'connection:diagnose',
  input: replaySchema,
  remember: ['reason'],
  limit: ({ viewer }) => limitReplays(viewer.userId),
  refused: async (refusal) => refusedByDoor(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    const replayed = await replayDiagnosis(viewer, input);
    if (!replayed.ok) return refusedReplay(await requestWords(), replayed.error, input.reason);
    redirect(`/support/replays/${replayed.value}`);
  },
});

/** The same with the checks told as they finish. */
export const streamReplayAction = defineStreamAction({
  name: 'connection.replay',
  permission: 'connection:diagnose',
  input: replaySchema,
  remember: ['reason'],
  limit: ({ viewer }) => limitReplays(viewer.userId),
  refused: async (refusal): Promise<ReplayEvent> => ({
    type: 'refused',
    state: refusedByDoor(await requestWords(), refusal),
  }),
  run: async function* ({ viewer, input }): AsyncGenerator<ReplayEvent> {
    const room = await requestRoom();
    yield yield* tellAsItGoes<ReplayEvent, ReplayEvent>(
      async (tell) => {
        const replayed = await replayDiagnosis(viewer, input, room, (check) =>
          tell(toCheckEvent(check, room.words)),
        );
        return replayed.ok
          ? { type: 'finished', href: `/support/replays/${replayed.value}` }
          : { type: 'refused', state: refusedReplay(room.words, replayed.error, input.reason) };
      },
      // Logs it; there is nobody left to tell.
      (error) => refusalFor(error, 'connection.replay'),
    );
  },
});
