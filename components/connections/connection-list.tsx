import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { ConnectionRow, type RowActions } from './connection-row.tsx';
import { ROW_GRID } from './row-grid.ts';

type ConnectionListProps = {
  connections: readonly ConnectionView[];
  actions: RowActions;
  now: string;
  words: Words;
};

/** Rows on wide screens, cards on narrow ones: the same list. */
export function ConnectionList({ connections, actions, now, words }: ConnectionListProps) {
  const { say } = words;
  return (
    <div className="lg:overflow-hidden lg:rounded-xl lg:border lg:border-border lg:bg-surface">
      <div
        aria-hidden="true"
        className={`hidden border-border border-b bg-sunken px-5 py-2 font-medium text-muted text-xs lg:grid ${ROW_GRID}`}
      >
        <span>{say('dashboard.columns.account')}</span>
        <span>{say('dashboard.columns.status')}</span>
        <span>{say('dashboard.columns.expires')}</span>
        <span>{say('dashboard.columns.checked')}</span>
        <span />
      </div>
      <ul aria-label={say('dashboard.list')} className="flex flex-col gap-3 lg:gap-0">
        {connections.map((connection) => (
          <ConnectionRow
            key={connection.id}
            connection={connection}
            actions={actions}
            now={now}
            words={words}
          />
        ))}
      </ul>
    </div>
  );
}
