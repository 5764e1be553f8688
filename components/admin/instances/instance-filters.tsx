import clsx from 'clsx';
import {
  type InstanceFilter,
  type InstanceWish,
  SEARCH_LENGTH_MAX,
} from '#lib/features/admin/instances/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Icon } from '../../ui/icon.tsx';
import { Input } from '../../ui/input.tsx';
import { instancesHref } from './instances-href.ts';

const FILTERS = {
  down: 'down',
  denied: 'denied',
  'own-ca': 'ownCa',
  'ends-soon': 'endsSoon',
} as const satisfies Record<InstanceFilter, string>;

/** Search and filters; all of it stands in the address. */
export function InstanceFilters({ wish, words }: { wish: InstanceWish; words: Words }) {
  const { say } = words;
  const { q, show, sort } = wish;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <search className="min-w-0 flex-1 basis-64 sm:max-w-sm">
        <form action="/admin/instances" className="flex gap-2">
          {show && <input type="hidden" name="show" value={show} />}
          {sort !== 'trouble' && <input type="hidden" name="sort" value={sort} />}
          <Input
            type="search"
            name="q"
            defaultValue={q}
            key={q}
            maxLength={SEARCH_LENGTH_MAX}
            aria-label={say('instances.list.search')}
            aria-keyshortcuts="/"
            placeholder={say('instances.list.search')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button
            type="submit"
            title={say('instances.list.go')}
            className={buttonClass('secondary', 'md', 'h-11 sm:h-10')}
          >
            <Icon name="search" />
            <span className="sr-only">{say('instances.list.go')}</span>
          </button>
        </form>
      </search>
      <nav aria-label={say('instances.list.filters')}>
        <ul className="flex flex-wrap gap-1.5">
          <Choice href={instancesHref(wish, { show: null })} chosen={show === null}>
            {say('instances.list.all')}
          </Choice>
          {(Object.keys(FILTERS) as InstanceFilter[]).map((filter) => (
            <Choice key={filter} href={instancesHref(wish, { show: filter })} chosen={show === filter}>
              {say(`instances.list.${FILTERS[filter]}`)}
            </Choice>
          ))}
          {sort !== 'trouble' && (
            <Choice href={instancesHref(wish, { sort: 'trouble' })} chosen={false}>
              {say('instances.list.trouble')}
            </Choice>
          )}
        </ul>
      </nav>
    </div>
  );
}

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: string }) {
  return (
    <li>
      <a
        href={href}
        aria-current={chosen ? 'true' : undefined}
        className={clsx(
          'flex min-h-8 items-center rounded-full border px-3 text-sm',
          chosen
            ? 'border-accent/50 bg-accent-bg font-medium text-accent-strong'
            : 'border-border bg-surface hover:border-control',
        )}
      >
        {children}
      </a>
    </li>
  );
}
