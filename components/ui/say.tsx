'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { PageLanguage } from '#lib/domain/language.ts';
import type { Catalogue, Values, WordKey } from '#lib/words/catalogue.ts';

/** The parts of the catalogue that a page hands to its browser components. */
export type SpokenWords = { language: PageLanguage; texts: Partial<Catalogue> };

const Spoken = createContext<SpokenWords>({ language: 'en', texts: {} });

/** @param texts the areas that the components below speak; they add to those of a provider further up. */
export function SayProvider({ language, texts, children }: SpokenWords & { children: ReactNode }) {
  const above = useContext(Spoken);
  return <Spoken value={{ language, texts: { ...above.texts, ...texts } }}>{children}</Spoken>;
}

export function usePageLanguage(): PageLanguage {
  return useContext(Spoken).language;
}

/** A key's text in the person's language. Plain `{name}` slots only: plurals and dates are put into words on the server. */
export function useSay(): (key: WordKey, values?: Values) => string {
  const { texts } = useContext(Spoken);
  return (key, values = {}) => {
    let node: unknown = texts;
    for (const step of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[step];
    // A key shows rather than nothing: the test of all pages in the pseudo-language finds it.
    const text = typeof node === 'string' ? node : key;
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
  };
}
