import { type PageLanguage, PSEUDO_LANGUAGE } from '#lib/domain/language.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';

/** Loaded when first spoken: most deployments speak one or two. */
const CATALOGUES: Record<PageLanguage, () => Promise<Catalogue>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ja: async () => (await import('./ja.ts')).ja,
  [PSEUDO_LANGUAGE]: async () => pseudo(en),
};

export function catalogueOf(language: PageLanguage): Promise<Catalogue> {
  return CATALOGUES[language]();
}
