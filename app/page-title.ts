import type { Metadata } from 'next';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { WordKey } from '#lib/words/catalogue.ts';

/** A page's name in the language of whoever asks: `export const generateMetadata = pageTitle('account.signIn.title');` */
export function pageTitle(key: WordKey): () => Promise<Metadata> {
  return async () => ({ title: (await requestWords()).say(key) });
}
