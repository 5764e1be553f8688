'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { done, failed } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { createWords } from '#lib/words/words.ts';
import { changePassword } from './change-password.ts';
import { changeProfile } from './change-profile.ts';
import { endOwnOtherSessions, endOwnSession } from './end-sessions.ts';
import { keepPreferences } from './keep-preferences.ts';
import { passwordSchema, preferencesSchema, profileSchema, sessionSchema } from './schema.ts';
import { OTHERS, type SettingState } from './view.ts';

/** Fields: name. */
export const profileAction = defineAction<typeof profileSchema, 'account:manage-own', SettingState>({
  name: 'person.change_profile',
  permission: 'account:manage-own',
  input: profileSchema,
  remember: ['name'],
  refused: failed,
  run: async ({ viewer, input }) => {
    await changeProfile(viewer, input);
    revalidatePath('/account');
    return done({ told: (await requestWords()).say('account.told.saved') });
  },
});

/** Fields: current, password (the new one). All other browsers are signed out. */
export const passwordAction = defineAction<typeof passwordSchema, 'account:manage-own', SettingState>({
  name: 'person.change_password',
  permission: 'account:manage-own',
  input: passwordSchema,
  refused: failed,
  run: async ({ viewer, input, request, refuse }) => {
    const ended = await changePassword(viewer, input, request);
    if (!ended.ok)
      return ended.error === 'limit.exceeded'
        ? refuse({ code: ended.error })
        : refuse({ fieldErrors: { current: ended.error } });
    revalidatePath('/account');
    return done({ told: (await requestWords()).say('account.told.password', { count: ended.value }) });
  },
});

/** Fields: handle, or `others` for all but this one. Somebody else's is not found, and neither is one that has ended. */
export const endSessionAction = defineAction<typeof sessionSchema, 'account:manage-own', SettingState>({
  name: 'session.end',
  permission: 'account:manage-own',
  input: sessionSchema,
  refused: failed,
  run: async ({ viewer, input: { handle } }) => {
    const count = handle === OTHERS ? await endOwnOtherSessions(viewer) : await endOwnSession(viewer, handle);
    if (count === null) notFound();
    revalidatePath('/account');
    return done({ told: (await requestWords()).say('account.told.ended', { count }) });
  },
});

/** Fields: language, theme, timeZone. The answer is in the language that was chosen. */
export const preferencesAction = defineAction<typeof preferencesSchema, 'account:manage-own', SettingState>({
  name: 'person.change_preferences',
  permission: 'account:manage-own',
  input: preferencesSchema,
  remember: ['language', 'theme', 'timeZone'],
  refused: failed,
  run: async ({ viewer, input }) => {
    await keepPreferences(viewer, input);
    revalidatePath('/', 'layout');
    return done({ told: (await createWords(input.language)).say('account.told.saved') });
  },
});
