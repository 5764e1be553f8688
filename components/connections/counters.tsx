import clsx from 'clsx';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';
import type { Filter } from './filter.ts';

const COUNTERS: readonly {
  filter: Filter;
  status: ConnectionStatus;
  icon: IconName;
  tone: Tone;
}[] = [
  { filter: 'needs-you', status: 'needs_you', icon: 'hand', tone: 'bad' },
  { filter: 'expires-soon', status: 'expires_soon', icon: 'clock', tone: 'warn' },
  { filter: 'healthy', status: 'healthy', icon: 'check', tone: 'ok' },
];

/** Three counts that are also the filters; choosing the current one again shows all. */
export function Counters({
  connections,
  current,
  words,
}: {
  connections: readonly ConnectionView[];
  current: Filter | null;
  words: Words;
}) {
  return (
    <nav aria-label={words.say('dashboard.filter')} className="grid grid-cols-3 gap-2 sm:gap-3">
      {COUNTERS.map(({ filter, status, icon, tone }) => {
        const count = connections.filter((connection) => connection.status === status).length;
        const here = filter === current;
        return (
          <a
            key={filter}
            href={here ? '/connections' : `/connections?show=${filter}`}
            aria-current={here ? 'true' : undefined}
            className={clsx(
              'flex flex-col gap-0.5 rounded-lg border bg-surface px-3 py-2.5 transition-colors sm:px-4 sm:py-3',
              here ? 'border-accent ring-1 ring-accent' : 'border-border hover:border-control',
            )}
          >
            <span
              className={clsx(
                'flex items-center gap-1.5 font-medium text-xs sm:text-sm',
                count > 0 ? TONE_TEXT[tone] : 'text-muted',
              )}
            >
              <Icon name={icon} size={14} className="max-sm:hidden" />
              {words.say(`dashboard.status.${status}`)}
            </span>
            <span className="numbers font-semibold text-xl">{count}</span>
          </a>
        );
      })}
    </nav>
  );
}
