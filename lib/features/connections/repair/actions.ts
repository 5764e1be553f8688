'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { doorCodeOf } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { env } from '#lib/env.ts';
import { limitRepairsBy, limitRepairUses } from '#lib/infra/rate-limit/limit-repairs.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { followRepairLink } from './follow-repair-link.ts';
import { REMARK_LENGTH_MAX, sendRepairSchema, useRepairSchema } from './schema.ts';
import { sendRepairLink } from './send-repair-link.ts';
import type { SendRepairState } from './view.ts';

/** Staff send a link; they are told that it was sent, and never what it is. */
export const sendRepairAction = defineAction<typeof sendRepairSchema, 'connection:diagnose', SendRepairState>(
  {
    name: 'repair_link.send',
    permission: 'connection:diagnose',
    input: sendRepairSchema,
    remember: ['remark'],
    limit: ({ viewer }) => limitRepairsBy(viewer.userId),
    refused: async ({ code, fieldErrors, values, reference }) => {
      const { say } = await requestWords();
      const long = fieldErrors.remark !== undefined;
      return {
        status: 'refused',
        remark: values.remark ?? '',
        fieldError: long ? say('repair.remark.long', { max: REMARK_LENGTH_MAX }) : null,
        message: long ? null : say(`door.${doorCodeOf(code)}`),
        reference,
      };
    },
    run: async ({ viewer, input }) => {
      const { say } = await requestWords();
      const sent = await sendRepairLink(viewer, input);
      const state = { remark: '', fieldError: null, reference: null };
      if (sent.ok) {
        revalidatePath('/support', 'layout');
        return {
          ...state,
          status: 'sent',
          message: say(env().mail ? 'repair.sent.mailed' : 'repair.sent.told'),
        };
      }
      const message =
        sent.error === 'limit.exceeded'
          ? say('repair.often')
          : say(sent.error === 'not_found' ? 'door.input.malformed' : `repair.offer.${sent.error}`);
      return { ...state, status: 'refused', remark: input.remark, message };
    },
  },
);

/** Its person follows it: once. Where it is over, or somebody else's, its own page says so. */
export const followRepairAction = defineAction({
  name: 'repair_link.follow',
  permission: 'connection:link',
  input: useRepairSchema,
  limit: ({ viewer }) => limitRepairUses(viewer.userId),
  run: async ({ viewer, input }) => {
    const path = await followRepairLink(viewer, input.secret);
    redirect(path ?? `/repair/${encodeURIComponent(input.secret.reveal())}`);
  },
});
