import type { LookAnswer } from '#components/connect/look-answer.ts';
import { getLook } from '#lib/features/connect/get-look.ts';
import type { LookView } from '#lib/features/connect/view.ts';
import { getGuide } from '#lib/features/guide/get-guide.ts';
import { getTokenPage } from '#lib/features/guide/get-token-page.ts';
import { getTokenWish } from '#lib/features/guide/get-token-wish.ts';
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
  return look && { look, tokenPage: await tokenPageOf(look, words) };
}

/** Where the address leads to no GitLab, the page keeps what it shows. */
async function tokenPageOf(
  { baseUrl, version, era }: LookView,
  words: Words,
): Promise<LookAnswer['tokenPage']> {
  if (baseUrl === null) return null;
  const wish = await getTokenWish();
  return getTokenPage(getGuide({ version, era, host: baseUrl, ...wish, now: new Date() }), words);
}
