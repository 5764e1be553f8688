import type { StaffConnectionView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { TimeAgo } from '../ui/time-ago.tsx';

type ToldListProps = { told: StaffConnectionView['told']; now: string; words: Words };

/** The news its owner got about it. */
export function ToldList({ told, now, words: { say } }: ToldListProps) {
  if (told.length === 0) return <p className="text-muted">{say('support.connection.noTold')}</p>;
  return (
    <ul className="flex flex-col gap-1.5">
      {told.map(({ at, text, read }) => (
        <li key={`${at} ${text}`} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>{text}</span>
          <span className="text-muted text-sm">
            {read && `${say('support.connection.read')} · `}
            <TimeAgo at={at} now={now} />
          </span>
        </li>
      ))}
    </ul>
  );
}
