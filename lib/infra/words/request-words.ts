import 'server-only';
import { cookies, headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { cache } from 'react';
import {
  isPageLanguage,
  LANGUAGE_COOKIE,
  type Language,
  type PageLanguage,
  preferredLanguage,
} from '#lib/domain/language.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import { createWords, type Words } from '#lib/words/words.ts';

/** How to speak to whoever is asking. */
export async function requestWords(): Promise<Words> {
  return createWords(await requestLanguage());
}

/** As they chose in this browser, else as their account says, else as their browser asks. Read once per request. */
export const requestLanguage = cache(async (): Promise<PageLanguage> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  if (isPageLanguage(chosen)) return chosen;
  return (await languageOfAccount()) ?? preferredLanguage((await headers()).get('accept-language'));
});

/** The database may be away, and the page that says so needs words, too. */
async function languageOfAccount(): Promise<Language | null> {
  try {
    return (await currentViewer())?.language ?? null;
  } catch (error) {
    unstable_rethrow(error);
    return null;
  }
}
