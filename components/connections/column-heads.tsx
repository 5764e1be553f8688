import type { ListWish, Sort } from '#lib/features/connections/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import { listHref } from './list-href.ts';
import { ROW_GRID } from './row-grid.ts';

type HeadsProps = { wish: ListWish; words: Words };

/** On wide screens: what the columns hold, and by which of them the list is ordered. */
export function ColumnHeads({ wish, words }: HeadsProps) {
  return (
    <nav
      aria-label={words.say('dashboard.sort.label')}
      className={`hidden border-border border-b bg-sunken px-5 py-1 text-muted text-xs wide:grid ${ROW_GRID}`}
    >
      <span className="flex gap-4">
        <Head name="account" sorts={['account', 'account_desc']} wish={wish} words={words} />
        <Head name="instance" sorts={['instance', 'instance_desc']} wish={wish} words={words} />
      </span>
      <Head name="status" sorts={['first']} wish={wish} words={words} />
      <Head name="expires" sorts={['expiry', 'expiry_desc']} wish={wish} words={words} />
      <Head name="checked" sorts={['checked', 'checked_desc']} wish={wish} words={words} />
      <span />
    </nav>
  );
}

type HeadProps = HeadsProps & {
  name: 'account' | 'instance' | 'status' | 'expires' | 'checked';
  /** The order that a press brings, and the one it brings when pressed again. */
  sorts: readonly [Sort, Sort?];
};

function Head({ name, sorts: [up, down], wish, words }: HeadProps) {
  const { say } = words;
  const here = wish.sort === up || wish.sort === down;
  const next = wish.sort === up ? (down ?? up) : up;
  return (
    <a
      href={listHref(wish, { sort: next })}
      aria-current={here ? 'true' : undefined}
      title={say(`dashboard.sort.${next}`)}
      className={`-mx-1.5 flex h-6 w-fit items-center gap-1 rounded-sm px-1.5 font-medium hover:text-fg ${here ? 'text-fg' : ''}`}
    >
      {say(`dashboard.columns.${name}`)}
      <span className="sr-only">: {say(`dashboard.sort.${next}`)}</span>
      {here && <Icon name="chevron" size={12} className={wish.sort === down ? 'rotate-180' : ''} />}
    </a>
  );
}
