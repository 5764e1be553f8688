import { FilterChips } from '#components/ui/filter-chips.tsx';
import { type ConnectionFilter, NO_FILTER, type TableWish } from '#lib/features/admin/connections/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { tableHref } from './table-href.ts';

/** The filters in force, each as its way out. */
export function ActiveFilters({ wish, words }: { wish: TableWish; words: Words }) {
  const { say } = words;
  const chips = chipsOf(wish, words).map(({ name, text }) => ({
    id: name,
    text,
    remove: {
      href: tableHref(wish, { [name]: NO_FILTER[name] }),
      title: say('allConnections.filter.remove', { filter: text }),
    },
  }));
  const clear = { href: tableHref(wish, NO_FILTER), title: say('allConnections.filter.clear') };
  return (
    <FilterChips
      label={say('allConnections.filter.active')}
      chips={chips}
      {...(chips.length > 1 && { clear })}
    />
  );
}

function chipsOf(wish: TableWish, { say, day }: Words): { name: keyof ConnectionFilter; text: string }[] {
  const named = (name: 'host' | 'owner' | 'problem' | 'scope', value: string) =>
    `${say(`allConnections.filter.${name}`)}: ${value}`;
  const texts: Record<keyof ConnectionFilter, string | null | false> = {
    q: wish.q && `“${wish.q}”`,
    status: wish.status && say(`allConnections.states.${wish.status}`),
    host: wish.host && named('host', wish.host),
    owner: wish.owner && named('owner', wish.owner),
    problem: wish.problem && named('problem', wish.problem),
    scope: wish.scope && named('scope', wish.scope),
    ends: wish.ends && `${say('allConnections.filter.ends')}: ${say(`allConnections.ends.${wish.ends}`)}`,
    endsFrom: wish.endsFrom && say('allConnections.filter.endsFrom', { day: day(wish.endsFrom) }),
    endsTo: wish.endsTo && say('allConnections.filter.endsTo', { day: day(wish.endsTo) }),
    rotates: wish.rotates && say('allConnections.filter.rotates'),
  };
  return Object.entries(texts).flatMap(([name, text]) =>
    text ? [{ name: name as keyof ConnectionFilter, text }] : [],
  );
}
