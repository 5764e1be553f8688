import type { LookView } from '#lib/features/connections/history/view.ts';
import type { Words } from '#lib/words/words.ts';
import { TimeAgo } from '../ui/time-ago.tsx';

type LooksListProps = { looks: readonly LookView[]; now: string; words: Words };

/** Who has had the token used or has looked at the connection. Names are other people's text: isolated. */
export function LooksList({ looks, now, words }: LooksListProps) {
  if (looks.length === 0) return <p className="text-muted">{words.say('connection.looks.none')}</p>;
  return (
    <ul className="flex flex-col gap-1.5">
      {looks.map(({ at, who, what }) => (
        <li key={`${at} ${what}`} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="min-w-0">
            <bdi className="font-medium">{who}</bdi> <span className="text-muted">{what}</span>
          </span>
          <span className="text-muted text-sm">
            <TimeAgo at={at} now={now} />
          </span>
        </li>
      ))}
    </ul>
  );
}
