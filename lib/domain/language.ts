/** The languages Patchbay speaks, the first being the one its words are written in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, as a person who speaks no other looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};

/** English with accents and a third more letters: shows words that were not translated and layouts that do not stretch. */
export const PSEUDO_LANGUAGE = 'en-XA';

/** What a page can be drawn in: a value for `lang` and for Intl. */
export type PageLanguage = Language | typeof PSEUDO_LANGUAGE;

/** The language with the region whose habits Intl follows: day before month, for "English" alone is written the American way. */
export function localeOf(language: PageLanguage): string {
  return language === 'en' || language === PSEUDO_LANGUAGE ? 'en-GB' : language;
}

/** Not a secret and nothing hangs on it; the account's own choice stands behind it. */
export const LANGUAGE_COOKIE = 'language';

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

export function isPageLanguage(text: unknown): text is PageLanguage {
  return text === PSEUDO_LANGUAGE || isLanguage(text);
}

/**
 * The best of our languages for a browser's `Accept-Language` (RFC 9110 §12.5.4): by weight, then by order; `de-AT` is served by `de`.
 * English where none fits.
 */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 1024)
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) {
    if (isLanguage(language)) return language;
  }
  return 'en';
}
