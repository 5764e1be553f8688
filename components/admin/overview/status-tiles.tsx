import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { State } from '#lib/features/admin/connections/schema.ts';
import type { OverviewView } from '#lib/features/admin/overview/view.ts';
import type { Words } from '#lib/words/words.ts';
import { STATUS_LOOK } from '../../connections/status-badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TONE_TEXT } from '../../ui/tone.ts';

/** The troubled first, as in the table. */
const TILES: readonly [ConnectionStatus, State][] = [
  ['needs_you', 'needs-you'],
  ['expires_soon', 'expires-soon'],
  ['unreachable', 'unreachable'],
  ['healthy', 'healthy'],
  ['disconnected', 'disconnected'],
];

/** How many connections are in which status, each leading to its rows in the table. */
export function StatusTiles({ view: { statuses }, words: { say } }: { view: OverviewView; words: Words }) {
  return (
    <nav aria-label={say('overview.statuses')}>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 sm:gap-3 lg:grid-cols-5">
        {TILES.map(([status, state]) => (
          <li key={status}>
            <a
              href={`/admin/connections?status=${state}`}
              className="flex h-full flex-col gap-0.5 rounded-lg border border-border bg-surface px-4 py-3 transition-colors hover:border-control"
            >
              <span
                className={`flex items-center gap-1.5 font-medium text-sm ${statuses[status] > 0 ? TONE_TEXT[STATUS_LOOK[status].tone] : 'text-muted'}`}
              >
                <Icon name={STATUS_LOOK[status].icon} size={14} />
                {say(`allConnections.states.${state}`)}
              </span>
              <span className="numbers font-semibold text-xl">
                {say('overview.number', { count: statuses[status] })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
