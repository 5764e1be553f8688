import 'server-only';
import { defineRoute } from '#lib/action/define-route.ts';
import { limitDraftSaves } from '#lib/infra/rate-limit/limit-before-link.ts';
import { saveDraft } from './save-draft.ts';
import { draftSchema } from './schema.ts';

/**
 * `POST /connect/draft`, fields of `draftSchema`: 204. Fit for `fetch(…, { keepalive: true })` and `sendBeacon`, also while the page goes away.
 */
export const answerDraft = defineRoute({
  name: 'draft.save',
  permission: 'connection:link',
  input: draftSchema,
  limit: ({ viewer }) => limitDraftSaves(viewer.userId),
  run: async ({ viewer, input }) => {
    await saveDraft(viewer, input);
    return new Response(null, { status: 204 });
  },
});
