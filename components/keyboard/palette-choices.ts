import { REMOVED, withoutSecrets } from '#lib/domain/address-text.ts';

/** What somebody may go to. Labels are words or, of saved views, hostile text. */
export type Place = { href: string; label: string };
/** Where something can be looked for: the address without what is looked for. */
export type Find = { href: string; in: 'connections' | 'people' | 'instances' | 'support' };
export type PaletteStock = { pages: readonly Place[]; views: readonly Place[]; finds: readonly Find[] };

export type PaletteChoices = {
  /** What is looked for. */
  text: string;
  /** Something like a token was typed: it is looked for nowhere, for it would stand in an address. */
  secret: boolean;
  pages: readonly Place[];
  views: readonly Place[];
  finds: readonly Find[];
};

const TEXT_MAX = 200;

/** What of all that fits what was typed: each word in a name or address, whatever its accents; and the searches for it. */
export function choicesFor(typed: string, { pages, views, finds }: PaletteStock): PaletteChoices {
  const text = withoutSecrets(typed, TEXT_MAX);
  const wanted = plain(text).split(' ').filter(Boolean);
  const fits = ({ label, href }: Place) => {
    const held = plain(`${label} ${href.split('?')[0]}`);
    return wanted.every((word) => held.includes(word));
  };
  const secret = text.includes(REMOVED);
  return {
    text,
    secret,
    pages: pages.filter(fits),
    views: views.filter(fits),
    finds:
      text && !secret ? finds.map((find) => ({ ...find, href: find.href + encodeURIComponent(text) })) : [],
  };
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}
