import type { Metadata } from 'next';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { WordKey } from '#lib/words/catalogue.ts';

/** A page's name in the language of whoever asks: `export const generateMetadata = pageTitle('account.signIn.title');` */
export function pageTitle(key: WordKey): () => Promise<Metadata> {
  return async () => ({ title: (await requestWords()).say(key) });
}

/**
 * The same for a page whose address may carry a one-time link: it belongs into no search engine's list. All other public pages may be found,
 * and what lies behind the sign-in cannot.
 */
export function secretPageTitle(key: WordKey): () => Promise<Metadata> {
  const titled = pageTitle(key);
  return async () => ({ ...(await titled()), robots: { index: false, follow: false } });
}
