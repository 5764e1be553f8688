import { replayAction, streamReplayAction } from '#lib/features/connections/replay/actions.ts';
import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '#lib/features/connections/replay/schema.ts';
import type { ReplayOffer } from '#lib/features/connections/replay/view.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { SayProvider } from '../../ui/say.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { TONE_TEXT } from '../../ui/tone.ts';
import { ReplayForm } from './replay-form.tsx';

type ReplayPanelProps = { offer: ReplayOffer; now: string; words: Words };

/** Runs a diagnosis again: what that does, the form with its reason, and the replays so far. Stands in a `PageSection` titled `replay.title`. */
export function ReplayPanel({ offer: { subject, ready, text, past }, now, words }: ReplayPanelProps) {
  const { say } = words;
  return (
    <SayProvider {...spoken(words, 'connect', 'ui')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-prose text-muted text-sm">{text}</p>
        {ready && (
          <ReplayForm
            subject={subject}
            action={replayAction}
            stream={streamReplayAction}
            length={{ min: REASON_LENGTH_MIN, max: REASON_LENGTH_MAX }}
            words={{
              label: say('replay.reason.label'),
              hint: say('replay.reason.hint'),
              go: say('replay.go'),
              running: say('replay.running'),
              lost: say('replay.lost'),
              failed: say('replay.failed'),
            }}
          />
        )}
        {past.length > 0 && <Past past={past} now={now} words={words} />}
      </div>
    </SayProvider>
  );
}

function Past({ past, now, words: { say } }: { past: ReplayOffer['past']; now: string; words: Words }) {
  return (
    <div>
      <h3 className="font-medium text-sm">{say('replay.past')}</h3>
      <ul className="mt-1 flex flex-col">
        {past.map(({ reference, at, who, outcome, good }) => (
          <li key={reference} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1 text-sm">
            <TextLink href={`/support/replays/${reference}`} className="font-mono">
              {reference}
            </TextLink>
            <span className="flex min-w-0 items-center gap-1.5">
              <Icon name={good ? 'check' : 'stop'} size={14} className={TONE_TEXT[good ? 'ok' : 'bad']} />
              <span className="min-w-0 break-words">{outcome}</span>
            </span>
            <span className="text-muted">
              <bdi>{who}</bdi> · <TimeAgo at={at} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
