import 'server-only';
import { cookies } from 'next/headers';
import { isLanguage, LANGUAGE_COOKIE, type Language } from '#lib/domain/language.ts';
import { authSettings, isSecure } from '#lib/infra/auth/auth-settings.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestLanguage } from '#lib/infra/words/request-words.ts';
import { keepLanguage } from './store.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/** For this browser, and for its owner's account: mails and other browsers speak it, too. Only in actions. */
export async function chooseLanguage(language: Language, viewer: Viewer | null): Promise<void> {
  (await cookies()).set(LANGUAGE_COOKIE, language, {
    path: '/',
    maxAge: YEAR_S,
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure(authSettings()),
  });
  if (viewer) await keepLanguage(viewer.userId, language);
}

/** What a new account begins with: the language its form was read in. */
export async function languageToKeep(): Promise<Language | null> {
  const language = await requestLanguage();
  return isLanguage(language) ? language : null;
}
