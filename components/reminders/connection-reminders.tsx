import type { ConnectionReminders as Reminders } from '#lib/features/reminders/view.ts';
import type { Words } from '#lib/words/words.ts';
import { TextLink } from '../ui/text-link.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { PauseForm } from './pause-form.tsx';

type ConnectionRemindersProps = { connectionId: string; reminders: Reminders; now: string; words: Words };

/** The reminders of one connection: the next one, those that were sent, and the pause. */
export function ConnectionReminders({ connectionId, reminders, now, words }: ConnectionRemindersProps) {
  const { say } = words;
  const [next] = reminders.coming;
  return (
    <div className="flex flex-col gap-3">
      <PauseForm connectionId={connectionId} paused={reminders.paused} words={words} />
      <p className="numbers">
        {next
          ? say('connection.reminders.next', { day: words.day(next.on), days: next.daysBefore })
          : say('connection.reminders.none')}
      </p>
      {reminders.sent.length > 0 && (
        <div>
          <h3 className="font-medium text-sm">{say('connection.reminders.sent')}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {reminders.sent.map(({ at, daysBefore }) => (
              <li key={at} className="flex flex-wrap items-baseline justify-between gap-x-4 text-muted">
                {say('connection.reminders.sentOn', { days: daysBefore })}
                <span className="text-sm">
                  <TimeAgo at={at} now={now} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-sm">
        <TextLink href="/account#reminders">{say('connection.reminders.settings')}</TextLink>
      </p>
    </div>
  );
}
