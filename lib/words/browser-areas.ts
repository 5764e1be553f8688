import type { PageLanguage } from '#lib/domain/language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Words } from './words.ts';

/** The areas that may reach a browser, where nothing but plain `{name}` slots is filled. All others are spoken on the server. */
export const BROWSER_AREAS = [
  'admin',
  'connect',
  'door',
  'failed',
  'keyboard',
  'refusals',
  'rows',
  'ui',
] as const satisfies readonly (keyof Catalogue)[];
export type BrowserArea = (typeof BROWSER_AREAS)[number];

/** What a provider hands to the browser components below it: `<SayProvider {...spoken(words, 'rows')}>`. */
export function spoken(
  { language, catalogue }: Pick<Words, 'language' | 'catalogue'>,
  ...areas: readonly BrowserArea[]
): { language: PageLanguage; texts: Partial<Catalogue> } {
  const texts = Object.fromEntries(areas.map((area) => [area, catalogue[area]]));
  return { language, texts };
}
