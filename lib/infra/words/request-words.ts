import 'server-only';
import { cookies, headers } from 'next/headers';
import {
  isPageLanguage,
  LANGUAGE_COOKIE,
  type PageLanguage,
  preferredLanguage,
} from '#lib/domain/language.ts';
import { createWords, type Words } from '#lib/words/words.ts';

/** How to speak to whoever is asking: as they chose in this browser, else as their browser asks. */
export async function requestWords(): Promise<Words> {
  return createWords(await requestLanguage());
}

export async function requestLanguage(): Promise<PageLanguage> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  if (isPageLanguage(chosen)) return chosen;
  return preferredLanguage((await headers()).get('accept-language'));
}
