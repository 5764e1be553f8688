'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { done } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { limitLinkAttempts } from '#lib/infra/rate-limit/limit-linking.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { connectionIdSchema } from '../schema.ts';
import type { ToldState } from '../view.ts';
import { chooseRotation, rotateOwn } from './choose-rotation.ts';
import { toldOfRotation, toldOfRotationRefusal } from './rotation-words.ts';
import { choiceSchema } from './schema.ts';

/** GitLab makes a new token, now. Done, whatever came of it: the words say what. */
export const rotateAction = defineAction<typeof connectionIdSchema, 'connection:manage-own', ToldState>({
  name: 'connection.rotate',
  permission: 'connection:manage-own',
  input: connectionIdSchema,
  remember: ['connectionId'],
  limit: ({ viewer }) => limitLinkAttempts(viewer.userId),
  refused: async (refusal) => toldOfRotationRefusal(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    const end = await rotateOwn(viewer, input.connectionId);
    if (end.kind === 'not_found') notFound();
    revalidatePath('/connections', 'layout');
    return toldOfRotation(await requestWords(), end);
  },
});

/** Rotation by itself, on or off. */
export const chooseRotationAction = defineAction({
  name: 'connection.choose-rotation',
  permission: 'connection:manage-own',
  input: choiceSchema,
  run: async ({ viewer, input }) => {
    if (!(await chooseRotation(viewer, input))) notFound();
    revalidatePath('/connections', 'layout');
    return done();
  },
});
