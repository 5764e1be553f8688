import type { LookAnswer } from '#components/connect/look-answer.ts';
import { env } from '#lib/env.ts';
import { getLook } from '#lib/features/connect/get-look.ts';
import type { LookView } from '#lib/features/connect/view.ts';
import { getGuide } from '#lib/features/guide/get-guide.ts';
import { getTokenPage } from '#lib/features/guide/get-token-page.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';

/**
 * What is at an address, and how to make a token there: the look of one room and the token page of another, put together for both ways of
 * asking. Kept as the draft of whoever asks.
 * @param signal calls it off; the answer is null then.
 */
export async function getLookAnswer(
  viewer: Viewer,
  address: string,
  signal: AbortSignal,
): Promise<LookAnswer | null> {
  const words = await requestWords();
  const look = await getLook(viewer, address, { words, signal });
  return look && { look, tokenPage: tokenPageOf(look, words) };
}

/** Where the address leads to no GitLab, the page keeps what it shows. */
function tokenPageOf({ baseUrl, version, era }: LookView, words: Words): LookAnswer['tokenPage'] {
  if (baseUrl === null) return null;
  const { requiredScopes } = env();
  return getTokenPage(getGuide({ version, era, host: baseUrl, requiredScopes, now: new Date() }), words);
}
