'use server';

import { redirect } from 'next/navigation';
import { failed } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { answerDeletion } from '#lib/features/account/deletion/answer-deletion.ts';
import { deletionSchema } from '#lib/features/account/deletion/schema.ts';
import type { DeletionState } from '#lib/features/account/deletion/view.ts';
import { answerRevocation } from '#lib/features/connections/revocation/answer-revocation.ts';
import { leaveBrowser } from '#lib/infra/auth/browser-session.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';

/** Fields: password, or email where there is none, or proof at a second step; revoke, anyway (ticked or not). Leads to the good-bye. */
export const deleteAccountAction = defineAction<typeof deletionSchema, 'account:manage-own', DeletionState>({
  name: 'person.delete',
  permission: 'account:manage-own',
  input: deletionSchema,
  refused: (refusal) => ({ ...failed(refusal), unrevoked: null }),
  run: async ({ refuse, ...call }) => {
    const deleted = await answerDeletion(call, answerRevocation, await requestWords());
    if (!deleted.ok) {
      const { unrevoked, ...why } = deleted.error;
      return { ...(await refuse(why)), unrevoked };
    }
    await leaveBrowser(null);
    redirect('/goodbye');
  },
});
