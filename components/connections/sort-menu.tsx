import { type ListWish, SORTS } from '#lib/features/connections/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';
import { listHref } from './list-href.ts';

const MENU_ID = 'sort-menu';

/** On narrow screens, where there are no columns: the orders in a popover of the browser, which needs no script. */
export function SortMenu({ wish, words }: { wish: ListWish; words: Words }) {
  const { say } = words;
  return (
    <div className="relative wide:hidden">
      <button type="button" popoverTarget={MENU_ID} className={buttonClass('secondary', 'md', 'max-sm:h-11')}>
        <Icon name="sort" />
        <span className="max-sm:sr-only">{say('dashboard.sort.label')}</span>
      </button>
      <nav
        id={MENU_ID}
        popover="auto"
        aria-label={say('dashboard.sort.label')}
        className="fixed inset-0 m-auto h-fit w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-border bg-surface p-1.5 text-fg"
      >
        <ul className="flex flex-col gap-0.5">
          {SORTS.map((sort) => (
            <li key={sort}>
              <a
                href={listHref(wish, { sort })}
                aria-current={sort === wish.sort ? 'true' : undefined}
                className={`flex min-h-9 items-center justify-between gap-3 rounded-sm px-2.5 py-1.5 hover:bg-sunken ${sort === wish.sort ? 'font-medium text-accent' : ''}`}
              >
                {say(`dashboard.sort.${sort}`)}
                {sort === wish.sort && <Icon name="copied" size={14} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
