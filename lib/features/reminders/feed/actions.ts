'use server';

import { revalidatePath } from 'next/cache';
import { done } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { resetCalendarFeed, turnOffCalendarFeed } from './reset-calendar-feed.ts';
import { feedSchema } from './schema.ts';

/** The first address, or a new one in the place of the old. */
export const resetCalendarFeedAction = defineAction({
  name: 'calendar.reset',
  permission: 'account:manage-own',
  input: feedSchema,
  run: async ({ viewer }) => {
    await resetCalendarFeed(viewer);
    revalidatePath('/account');
    return done();
  },
});

export const turnOffCalendarFeedAction = defineAction({
  name: 'calendar.turn_off',
  permission: 'account:manage-own',
  input: feedSchema,
  run: async ({ viewer }) => {
    await turnOffCalendarFeed(viewer);
    revalidatePath('/account');
    return done();
  },
});
