import { z } from 'zod';
import { defineRoute } from '#lib/action/define-route.ts';
import { env } from '#lib/env.ts';
import { getLook } from '#lib/features/connect/get-look.ts';
import type { LookView } from '#lib/features/connect/view.ts';
import { getGuide } from '#lib/features/guide/get-guide.ts';
import { getTokenPage } from '#lib/features/guide/get-token-page.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';

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
  run: async ({ viewer, input: { address } }, { signal }) => {
    const words = await requestWords();
    const look = await getLook(viewer, address, { words, signal, keep: true });
    const answer = look && { look, tokenPage: tokenPageOf(look, words) };
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
});

/** Where the address leads to no GitLab, the page keeps what it shows. */
function tokenPageOf({ baseUrl, version, era }: LookView, words: Words) {
  if (baseUrl === null) return null;
  const { requiredScopes } = env();
  return getTokenPage(getGuide({ version, era, host: baseUrl, requiredScopes, now: new Date() }), words);
}
