import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type ListWish, SHOWN, type Shown } from '#lib/features/connections/schema.ts';
import type { ConnectionsView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import { TONE_TEXT } from '../ui/tone.ts';
import { listHref } from './list-href.ts';
import { STATUS_LOOK } from './status-badge.tsx';

const LARGE = ['needs-you', 'expires-soon', 'healthy'] as const satisfies readonly Shown[];
const SMALL = ['unreachable', 'disconnected'] as const satisfies readonly Shown[];

type CountersProps = { counts: ConnectionsView['counts']; wish: ListWish; words: Words };

/** Counts of all that somebody has, which are also the filters; choosing the current one again shows all. */
export function Counters({ counts, wish, words }: CountersProps) {
  const small = SMALL.filter((shown) => counts[SHOWN[shown]] > 0 || wish.show === shown);
  return (
    <nav aria-label={words.say('dashboard.filter')} className="flex flex-col gap-2">
      <div className="grid grid-cols-3 gap-2 sm:gap-3">
        {LARGE.map((shown) => (
          <LargeCounter key={shown} shown={shown} count={counts[SHOWN[shown]]} wish={wish} words={words} />
        ))}
      </div>
      {small.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {small.map((shown) => (
            <SmallCounter key={shown} shown={shown} count={counts[SHOWN[shown]]} wish={wish} words={words} />
          ))}
        </div>
      )}
    </nav>
  );
}

type CounterProps = { shown: Shown; count: number; wish: ListWish; words: Words };

function LargeCounter({ shown, count, wish, words }: CounterProps) {
  const { icon, tone } = STATUS_LOOK[SHOWN[shown]];
  return (
    <FilterLink shown={shown} wish={wish} className="flex-col gap-0.5 rounded-lg px-3 py-2.5 sm:px-4 sm:py-3">
      <span
        className={clsx(
          'flex items-center gap-1.5 font-medium text-xs sm:text-sm',
          count > 0 ? TONE_TEXT[tone] : 'text-muted',
        )}
      >
        <Icon name={icon} size={14} className="max-sm:hidden" />
        {words.say(`dashboard.status.${SHOWN[shown]}`)}
      </span>
      <span className="numbers font-semibold text-xl">{count}</span>
    </FilterLink>
  );
}

function SmallCounter({ shown, count, wish, words }: CounterProps) {
  const { icon, tone } = STATUS_LOOK[SHOWN[shown]];
  return (
    <FilterLink shown={shown} wish={wish} className="h-8 items-center gap-1.5 rounded-full px-3 text-sm">
      <Icon name={icon} size={14} className={TONE_TEXT[tone]} />
      {words.say(`dashboard.status.${SHOWN[shown]}`)}
      <span className="numbers font-semibold">{count}</span>
    </FilterLink>
  );
}

function FilterLink({
  shown,
  wish,
  className,
  children,
}: {
  shown: Shown;
  wish: ListWish;
  className: string;
  children: ReactNode;
}) {
  const here = wish.show === shown;
  return (
    <a
      href={listHref(wish, { show: here ? null : shown })}
      aria-current={here ? 'true' : undefined}
      className={clsx(
        'flex border bg-surface transition-colors',
        here ? 'border-accent ring-1 ring-accent' : 'border-border hover:border-control',
        className,
      )}
    >
      {children}
    </a>
  );
}
