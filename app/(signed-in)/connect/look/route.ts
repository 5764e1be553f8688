import { z } from 'zod';
import { defineRoute } from '#lib/action/define-route.ts';
import { lookAnswer } from '../look-answer.ts';

/** Longer texts than an address are read too: what is wrong with them is said in the answer. */
const input = z.object({ address: z.string().max(4_096) });

/**
 * `{ address }` → `{ look, tokenPage }`, while somebody types. Limited looks are answered like all others; see `getLook`. What was found is
 * kept as their draft.
 */
export const POST = defineRoute({
  name: 'connect.look',
  permission: 'connection:link',
  input,
  run: async ({ viewer, input: { address } }, { signal }) =>
    Response.json(await lookAnswer(viewer, address, signal), { headers: { 'Cache-Control': 'no-store' } }),
});
