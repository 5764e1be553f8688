import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { RowAction } from './row-action.tsx';
import { StatusBadge } from './status-badge.tsx';

type ConnectionHeadProps = { connection: ConnectionView; words: Words };

/** Whose it is, how it is, and the one thing to do about it. */
export function ConnectionHead({ connection, words }: ConnectionHeadProps) {
  const { account, accountOn, displayName, bot, label, status, offReason } = connection;
  return (
    <header className="flex flex-col gap-4">
      <a
        href="/connections"
        className="-ml-1 inline-flex min-h-6 w-fit items-center gap-1 text-muted text-sm hover:text-fg"
      >
        <Icon name="chevron" size={14} className="rotate-90" />
        {words.say('connection.back')}
      </a>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <div className="flex min-w-0 items-center gap-3.5">
          <Avatar name={displayName ?? account} bot={bot} />
          <div className="min-w-0">
            <h1 className="break-words font-semibold text-xl tracking-tight">
              <bdi>{accountOn}</bdi>
            </h1>
            {label && <bdi className="block break-words text-muted">{label}</bdi>}
          </div>
        </div>
        <RowAction connection={connection} words={words} primary />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
        <StatusBadge status={status} words={words} />
        <p className="max-w-prose text-muted">{sentenceOf(connection, words)}</p>
        {offReason && (
          <p className="w-full max-w-prose break-words">
            <bdi>{offReason}</bdi>
          </p>
        )}
      </div>
    </header>
  );
}

function sentenceOf({ status, problemWords, daysLeft }: ConnectionView, { say }: Words): string {
  if (status === 'disconnected') return say('connection.gone');
  if (status === 'needs_you' && daysLeft !== null && daysLeft <= 0) return say('connection.ended');
  if (problemWords) return `${say('ui.sentence', { text: problemWords.title })} ${problemWords.todo}`;
  return say(status === 'expires_soon' ? 'connection.soon' : 'connection.healthy');
}
