import type { ListWish } from '#lib/features/connections/schema.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { ColumnHeads } from './column-heads.tsx';
import { ConnectionRow, type RowActions } from './connection-row.tsx';

type ConnectionListProps = {
  connections: readonly ConnectionView[];
  actions: RowActions;
  wish: ListWish;
  now: string;
  words: Words;
};

/** Rows on wide screens, cards on narrow ones: the same list. */
export function ConnectionList({ connections, actions, wish, now, words }: ConnectionListProps) {
  return (
    <div className="wide:overflow-hidden wide:rounded-xl wide:border wide:border-border wide:bg-surface">
      <ColumnHeads wish={wish} words={words} />
      <ul aria-label={words.say('dashboard.list')} className="flex flex-col gap-3 wide:gap-0">
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
