'use server';

import { revalidatePath } from 'next/cache';
import { validate as isUuid } from 'uuid';
import { done, failed } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { saveView } from './save-view.ts';
import { removeSavedView } from './saved-view-store.ts';
import { removeViewSchema, saveViewSchema } from './schema.ts';
import type { SaveViewState } from './view.ts';

/** Fields: name, query (the table's address after the question mark). */
export const saveViewAction = defineAction<typeof saveViewSchema, 'connection:govern', SaveViewState>({
  name: 'view.save',
  permission: 'connection:govern',
  input: saveViewSchema,
  remember: ['name'],
  refused: async (refusal) => {
    const { say } = await requestWords();
    const told = refusal.fieldErrors.name
      ? say(
          refusal.fieldErrors.name === 'name.missing'
            ? 'allConnections.saved.missing'
            : 'allConnections.saved.long',
        )
      : refusal.code === 'views.many'
        ? say('allConnections.saved.many')
        : null;
    return { ...failed<'name' | 'told'>(refusal), values: { ...refusal.values, ...(told && { told }) } };
  },
  run: async ({ viewer, input, refuse }) => {
    const saved = await saveView(viewer, input);
    if (!saved.ok) return refuse({ code: saved.error });
    revalidatePath('/admin/connections');
    const { say } = await requestWords();
    return done({
      told: say(saved.value === 'saved' ? 'allConnections.saved.saved' : 'allConnections.saved.taken'),
    });
  },
});

/** Fields: viewId. Another person's, or none, is left alone. */
export const removeViewAction = defineAction({
  name: 'view.remove',
  permission: 'connection:govern',
  input: removeViewSchema,
  run: async ({ viewer, input: { viewId } }) => {
    if (isUuid(viewId)) await removeSavedView(db(), { userId: viewer.userId, id: viewId });
    revalidatePath('/admin/connections');
    return done();
  },
});
