import { describe, expect, it } from 'vitest';
import { choicesFor, type PaletteStock } from './palette-choices.ts';

const STOCK: PaletteStock = {
  pages: [
    { href: '/admin/connections', label: 'Connexions' },
    { href: '/admin/people', label: 'Personnes' },
    { href: '/admin', label: 'Vue d’ensemble' },
  ],
  views: [{ href: '/admin/connections?q=people', label: 'Échéances de [mars]' }],
  finds: [{ href: '/support?q=', in: 'support' }],
};

const labels = (typed: string) => {
  const { pages, views } = choicesFor(typed, STOCK);
  return [...pages, ...views].map(({ label }) => label);
};

describe('the choices', () => {
  it('are all pages and views, and no search, before anything is typed', () => {
    for (const typed of ['', '  ']) {
      expect(labels(typed)).toHaveLength(4);
      expect(choicesFor(typed, STOCK).finds).toEqual([]);
    }
  });

  it('hold each word somewhere, without accents and in any case', () => {
    expect(labels('echeances')).toEqual(['Échéances de [mars]']);
    expect(labels('MARS éché')).toEqual(['Échéances de [mars]']);
    // By the address of a page too, but not by what a view looks for.
    expect(labels('people')).toEqual(['Personnes']);
    expect(labels('[')).toEqual(['Échéances de [mars]']);
    expect(labels('nothing of that')).toEqual([]);
  });

  it('look for what was typed, whatever stands in it', () => {
    expect(choicesFor(' ada & co#1?/% ', STOCK).finds).toEqual([
      { href: '/support?q=ada%20%26%20co%231%3F%2F%25', in: 'support' },
    ]);
  });

  it('put no token into an address', () => {
    const { finds, secret, text } = choicesFor('glpat-AbCdEfGhIjKlMnOpQrSt', STOCK);
    expect({ finds, secret, text }).toEqual({ finds: [], secret: true, text: '[removed]' });
    expect(choicesFor('ada', STOCK).secret).toBe(false);
  });
});
