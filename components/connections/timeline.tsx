import type { TimelineView } from '#lib/features/connections/history/view.ts';
import type { Words } from '#lib/words/words.ts';
import { CheckList } from '../connect/check-list.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { Fact } from '../ui/fact.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { TONE_TEXT } from '../ui/tone.ts';

type TimelineProps = {
  timeline: TimelineView;
  connectionId: string;
  first: boolean;
  now: string;
  words: Words;
};

/**
 * Every try at it, newest first, each with its checks. Needs the words of `connect` and `ui` in the browser.
 * @param first the newest are among them.
 */
export function Timeline({ timeline: { attempts, older }, connectionId, first, now, words }: TimelineProps) {
  const { say } = words;
  const page = `/connections/${connectionId}`;
  if (attempts.length === 0) return <p className="text-muted">{say('connection.timeline.none')}</p>;
  return (
    <>
      <ol className="flex flex-col">
        {attempts.map((attempt) => (
          <Entry key={attempt.reference} attempt={attempt} now={now} words={words} />
        ))}
      </ol>
      {(older || !first) && (
        <div className="mt-4 flex flex-wrap gap-2">
          {!first && (
            <a href={`${page}#timeline`} className={buttonClass('secondary', 'sm', 'max-sm:h-11')}>
              {say('connection.timeline.newest')}
            </a>
          )}
          {older && (
            <a
              href={`${page}?before=${older}#timeline`}
              rel="next"
              className={buttonClass('secondary', 'sm', 'max-sm:h-11')}
            >
              {say('connection.timeline.older')}
            </a>
          )}
        </div>
      )}
    </>
  );
}

type EntryProps = { attempt: TimelineView['attempts'][number]; now: string; words: Words };

function Entry({ attempt, now, words }: EntryProps) {
  const { replayed, outcome, notes, checks, reference, startedAt } = attempt;
  const { say } = words;
  const tone = outcome ? 'bad' : notes.length > 0 ? 'warn' : 'ok';
  const verdict = outcome?.title ?? notes[0]?.title ?? say('connection.timeline.ok');
  return (
    <li className="border-border border-t py-2.5 first:border-t-0 first:pt-0">
      <details className="group">
        <summary className="flex min-h-8 cursor-pointer items-start gap-2.5 rounded-sm">
          <Icon
            name={outcome ? 'stop' : notes.length > 0 ? 'alert' : 'check'}
            className={`mt-0.5 shrink-0 ${TONE_TEXT[tone]}`}
          />
          <span className="min-w-0 flex-1">
            <span className="font-medium">{titleOf(attempt, words)}</span>{' '}
            <span className="text-muted">{verdict}</span>
          </span>
          <span className="shrink-0 text-muted text-sm">
            <TimeAgo at={startedAt} now={now} />
          </span>
          <Icon
            name="chevron"
            className="mt-0.5 shrink-0 text-muted transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="flex flex-col gap-2 py-2 pl-6.5">
          {outcome && (
            <p className="text-muted text-sm">
              {outcome.saw} {outcome.todo}
            </p>
          )}
          {replayed && (
            <p className="break-words text-muted text-sm">
              {say('connection.timeline.reason', { reason: replayed.reason })}
            </p>
          )}
          <CheckList checks={checks} />
          <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
            <span>
              {say('ui.reference')} <Fact text={reference} what={say('ui.reference')} />
            </span>
            {!replayed && (
              <TextLink href={`/connect/${reference}`}>{say('connection.timeline.see')}</TextLink>
            )}
          </p>
        </div>
      </details>
    </li>
  );
}

function titleOf({ kind, replayed }: EntryProps['attempt'], { say }: Words): string {
  if (replayed) return say(`connection.timeline.replayed.${replayed.by}`);
  return say(`connection.timeline.kind.${kind === 'replay' ? 'recheck' : kind}`);
}
