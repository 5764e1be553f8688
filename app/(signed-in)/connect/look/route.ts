import { defineRoute } from '#lib/action/define-route.ts';
import { lookSchema } from '#lib/features/connect/schema.ts';
import { getLookAnswer } from '../get-look-answer.ts';

/**
 * `{ address }` → `{ look, tokenPage }`, while somebody types. Limited looks are answered like all others; see `getLook`. What was found is
 * kept as their draft.
 */
export const POST = defineRoute({
  name: 'connect.look',
  permission: 'connection:link',
  input: lookSchema,
  run: async ({ viewer, input: { address } }, { signal }) =>
    Response.json(await getLookAnswer(viewer, address, signal), { headers: { 'Cache-Control': 'no-store' } }),
});
