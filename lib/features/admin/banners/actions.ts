'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { done } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { putBannerAway, showBanner, takeDownBanner } from './change-banners.ts';
import { bannerIdSchema, showBannerSchema } from './schema.ts';

/** Fields: baseUrl, code, since, text, hours. */
export const showBannerAction = defineAction({
  name: 'banner.show',
  permission: 'banner:manage',
  input: showBannerSchema,
  remember: ['text'],
  run: async ({ viewer, input }) => {
    await showBanner(viewer, input);
    revalidatePath('/', 'layout');
    redirect('/support/banners');
  },
});

/** Fields: bannerId. */
export const endBannerAction = defineAction({
  name: 'banner.end',
  permission: 'banner:manage',
  input: bannerIdSchema,
  run: async ({ viewer, input }) => {
    await takeDownBanner(viewer, input.bannerId);
    revalidatePath('/', 'layout');
    return done();
  },
});

/** Fields: bannerId. Whoever has read it puts it away. */
export const dismissBannerAction = defineAction({
  name: 'banner.dismiss',
  permission: 'connection:manage-own',
  input: bannerIdSchema,
  run: async ({ viewer, input }) => {
    await putBannerAway(viewer, input.bannerId);
    revalidatePath('/', 'layout');
    return done();
  },
});
