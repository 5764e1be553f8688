import clsx from 'clsx';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';

const VIEWS = [
  { name: 'list', href: '/connections', icon: 'list' },
  { name: 'calendar', href: '/connections/calendar', icon: 'calendar' },
] as const;

/** The same connections as a list or by the days they end on: two pages, and links between them. */
export function ViewSwitch({ current, words }: { current: 'list' | 'calendar'; words: Words }) {
  return (
    <nav
      aria-label={words.say('dashboard.views.label')}
      className="flex w-fit rounded-md border border-border bg-sunken p-0.5"
    >
      {VIEWS.map(({ name, href, icon }) => (
        <a
          key={name}
          href={href}
          aria-current={name === current ? 'page' : undefined}
          className={clsx(
            'flex h-8 items-center gap-1.5 rounded-sm px-3 font-medium text-sm transition-colors',
            name === current ? 'bg-surface text-fg ring-1 ring-border' : 'text-muted hover:text-fg',
          )}
        >
          <Icon name={icon} size={14} />
          {words.say(`dashboard.views.${name}`)}
        </a>
      ))}
    </nav>
  );
}
