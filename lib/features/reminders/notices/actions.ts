'use server';

import { revalidatePath } from 'next/cache';
import { done } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { markNoticesRead } from './mark-notices.ts';
import { readNoticesSchema } from './schema.ts';

/** Marks all news as read that the page knew of. */
export const readNoticesAction = defineAction({
  name: 'notice.read',
  permission: 'connection:manage-own',
  input: readNoticesSchema,
  run: async ({ viewer, input }) => {
    await markNoticesRead(viewer, input.until);
    // The bell stands on every page.
    revalidatePath('/', 'layout');
    return done();
  },
});
