'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { defineAction } from '#lib/action/define-action.ts';
import { limitWatchWishes } from '#lib/infra/rate-limit/limit-before-link.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { dismissWatch } from './dismiss-watch.ts';
import { connectRoom } from './room.ts';
import { watchIdSchema, watchSchema } from './schema.ts';
import type { WatchState } from './view.ts';
import { watchInstance } from './watch-instance.ts';
import { toldOfWatching, toldOfWatchRefusal } from './watch-words.ts';

/** "Tell me when it is back". Field: address, as typed. */
export const watchInstanceAction = defineAction<typeof watchSchema, 'connection:link', WatchState>({
  name: 'instance.watch',
  permission: 'connection:link',
  input: watchSchema,
  limit: ({ viewer }) => limitWatchWishes(viewer.userId),
  refused: async (refusal) => toldOfWatchRefusal(await requestWords(), refusal),
  run: async ({ viewer, input, refuse }) => {
    const words = await requestWords();
    const room = connectRoom();
    const watched = await watchInstance(viewer, { ...input, language: words.language }, room);
    return watched.ok
      ? toldOfWatching(words, room.mails ? viewer.email : null)
      : refuse({ code: watched.error });
  },
});

/** Puts the news of a watch away. Field: watchId. */
export const dismissWatchAction = defineAction<typeof watchIdSchema, 'connection:link', WatchState>({
  name: 'instance.dismiss_watch',
  permission: 'connection:link',
  input: watchIdSchema,
  refused: async (refusal) => toldOfWatchRefusal(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    if (!(await dismissWatch(viewer, input.watchId))) notFound();
    revalidatePath('/', 'layout');
    const title = (await requestWords()).say('watch.dismissed');
    return { status: 'done', title, text: null, code: null, reference: null };
  },
});
