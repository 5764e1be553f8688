'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { done, failed } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { changeReminderSettings } from './change-reminder-settings.ts';
import { pauseReminders, resumeReminders } from './pause-reminders.ts';
import { pauseSchema, reminderSettingsSchema } from './schema.ts';
import type { ReminderSettingsState } from './view.ts';

/** Fields: day60 … day0 (ticked boxes), days (others: "45, 21"), mail, digest (ticked boxes). Done: `values.told` says so in words. */
export const reminderSettingsAction = defineAction<
  typeof reminderSettingsSchema,
  'account:manage-own',
  ReminderSettingsState
>({
  name: 'reminder.change_settings',
  permission: 'account:manage-own',
  input: reminderSettingsSchema,
  remember: ['days'],
  refused: failed,
  run: async ({ viewer, input }) => {
    await changeReminderSettings(viewer, input);
    revalidatePath('/account');
    revalidatePath('/connections', 'layout');
    return done({ told: (await requestWords()).say('reminders.saved') });
  },
});

/** No reminders for this connection until they are resumed. */
export const pauseRemindersAction = defineAction({
  name: 'reminder.pause',
  permission: 'connection:manage-own',
  input: pauseSchema,
  run: async ({ viewer, input }) => {
    if (!(await pauseReminders(viewer, input.connectionId))) notFound();
    revalidatePath(`/connections/${input.connectionId}`);
    return done();
  },
});

/** Reminders for this connection again, from now on. */
export const resumeRemindersAction = defineAction({
  name: 'reminder.resume',
  permission: 'connection:manage-own',
  input: pauseSchema,
  run: async ({ viewer, input }) => {
    if (!(await resumeReminders(viewer, input.connectionId))) notFound();
    revalidatePath(`/connections/${input.connectionId}`);
    return done();
  },
});
