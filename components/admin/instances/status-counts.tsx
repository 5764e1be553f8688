import type { StatusCount } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';
import { STATUS_LOOK } from '../../connections/status-badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TONE_TEXT } from '../../ui/tone.ts';

/** How many connections are in which status; the word is in the title and for screen readers. */
export function StatusCounts({ counts, words: { say } }: { counts: readonly StatusCount[]; words: Words }) {
  return (
    <ul className="inline-flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {counts.map(({ status, count }) => (
        <li
          key={status}
          title={say(`dashboard.status.${status}`)}
          className={`numbers inline-flex items-center gap-1 ${TONE_TEXT[STATUS_LOOK[status].tone]}`}
        >
          <Icon name={STATUS_LOOK[status].icon} size={14} />
          {say('instances.number', { count })}
          <span className="sr-only">{say(`dashboard.status.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
