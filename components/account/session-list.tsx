import { OTHERS, type SessionView } from '#lib/features/account/settings/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Badge } from '../ui/badge.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { NODE, withNode } from '../ui/with-node.tsx';
import { EndSessionButton } from './end-session-button.tsx';
import { type SettingAction, SettingForm } from './setting-form.tsx';

type SessionListProps = { sessions: readonly SessionView[]; now: string; end: SettingAction; words: Words };

/** One form for all: a row that is ended goes, and what came of it stays below the list. */
export function SessionList({ sessions, now, end, words }: SessionListProps) {
  return (
    <SettingForm action={end}>
      <ul className="flex flex-col divide-y divide-border">
        {sessions.map((session) => (
          <SessionRow key={session.handle} session={session} now={now} words={words} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <EndSessionButton handle={OTHERS}>{words.say('account.sessions.endOthers')}</EndSessionButton>
        </div>
      )}
    </SettingForm>
  );
}

function SessionRow({ session, now, words }: { session: SessionView; now: string; words: Words }) {
  const { handle, isThis, device, address, signedInAt, seenAt } = session;
  const { say } = words;
  const signedIn = withNode(
    say('account.sessions.since', { when: NODE }),
    <TimeAgo at={signedInAt} now={now} />,
  );
  const seen = withNode(say('account.sessions.seen', { when: NODE }), <TimeAgo at={seenAt} now={now} />);
  return (
    <li className="flex items-start justify-between gap-3 py-3 first:pt-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{device}</span>
          {isThis && (
            <Badge tone="ok" icon="check">
              {say('account.sessions.this')}
            </Badge>
          )}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-sm">
          {address && <bdi className="break-all font-mono">{address}</bdi>}
          <span>{signedIn}</span>
          {!isThis && <span>{seen}</span>}
        </p>
      </div>
      {!isThis && (
        <EndSessionButton handle={handle} quiet>
          {say('account.sessions.end')}
          <span className="sr-only"> {device}</span>
        </EndSessionButton>
      )}
    </li>
  );
}
