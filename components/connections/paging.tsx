import type { ListWish } from '#lib/features/connections/schema.ts';
import type { ConnectionsView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';
import { listHref } from './list-href.ts';

type PagingProps = {
  view: Pick<ConnectionsView, 'from' | 'to' | 'found' | 'page' | 'pages'>;
  wish: ListWish;
  words: Words;
};

/** "1–50 of 312", and the ways to the pages beside this one. */
export function Paging({ view: { from, to, found, page, pages }, wish, words: { say } }: PagingProps) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label={say('dashboard.paging.label')}
      className="flex flex-wrap items-center justify-between gap-3"
    >
      <p className="numbers text-muted text-sm">{say('dashboard.paging.shown', { from, to, found })}</p>
      <div className="flex gap-2">
        {page > 1 && (
          <a
            href={listHref(wish, { page: page - 1 })}
            rel="prev"
            className={buttonClass('secondary', 'sm', 'max-sm:h-11')}
          >
            <Icon name="chevron" size={14} className="rotate-90" />
            {say('dashboard.paging.previous')}
          </a>
        )}
        {page < pages && (
          <a
            href={listHref(wish, { page: page + 1 })}
            rel="next"
            className={buttonClass('secondary', 'sm', 'max-sm:h-11')}
          >
            {say('dashboard.paging.next')}
            <Icon name="chevron" size={14} className="-rotate-90" />
          </a>
        )}
      </div>
    </nav>
  );
}
