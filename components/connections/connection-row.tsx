import type { ReactNode } from 'react';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { ICONS } from '../ui/icons.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { AccountName } from './account-name.tsx';
import { DisconnectButton } from './disconnect-button.tsx';
import { Expiry } from './expiry.tsx';
import { RecheckButton } from './recheck-button.tsx';
import { RowAction } from './row-action.tsx';
import { ROW_GRID } from './row-grid.ts';
import { StatusBadge } from './status-badge.tsx';
import type { ToldAction } from './told-idle.ts';

export type RowActions = { recheck: ToldAction; disconnect: ToldAction };

type Told = { connection: ConnectionView; words: Words };

type ConnectionRowProps = { connection: ConnectionView; actions: RowActions; now: string; words: Words };

export function ConnectionRow({ connection, actions, now, words }: ConnectionRowProps) {
  const { id, status, instanceUrl, account, accountOn } = connection;
  const live = status !== 'disconnected';
  return (
    <li className="rounded-xl border border-border bg-surface p-4 wide:rounded-none wide:border-x-0 wide:border-b-0 wide:px-5 wide:py-3.5 wide:first:border-t-0">
      <div className={`grid grid-cols-2 gap-x-4 gap-y-3 ${ROW_GRID}`}>
        <div className="col-span-2 flex min-w-0 items-center gap-3 wide:col-span-1">
          <Avatar name={connection.displayName ?? account} bot={connection.bot} />
          <div className="min-w-0 flex-1">
            <a href={`/connections/${id}`} className="block rounded-sm hover:underline">
              <AccountName connection={connection} />
            </a>
            {connection.label && (
              <bdi className="block truncate text-sm" title={connection.label}>
                {connection.label}
              </bdi>
            )}
            <bdi className="block truncate font-mono text-muted text-xs" title={instanceUrl}>
              {instanceHost(instanceUrl)}
            </bdi>
          </div>
        </div>
        <div className="col-span-2 wide:col-span-1">
          <StatusBadge status={status} words={words} />
          {live && <Marks connection={connection} words={words} />}
        </div>
        <Cell name={words.say('dashboard.columns.expires')}>
          {live ? <Expiry connection={connection} /> : <span className="text-muted">–</span>}
        </Cell>
        <Cell name={words.say('dashboard.columns.checked')}>
          <span className="text-muted text-sm">
            <TimeAgo at={connection.checkedAt} now={now} />
          </span>
        </Cell>
        <Problem connection={connection} words={words} />
        <div className="col-span-2 flex flex-wrap items-center gap-1 not-wide:border-border not-wide:border-t not-wide:pt-2 not-wide:[&>form:first-child]:-ml-2.5 wide:col-span-1 wide:justify-end">
          <RowAction connection={connection} words={words} />
          {live && (
            <RecheckButton id={id} account={accountOn} action={actions.recheck} icon={ICONS.refresh} />
          )}
          {live && (
            <DisconnectButton id={id} account={accountOn} action={actions.disconnect} icon={ICONS.unplug} />
          )}
        </div>
      </div>
    </li>
  );
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-0.5 text-muted text-xs wide:sr-only">{name}</p>
      {children}
    </div>
  );
}

/** What Patchbay does by itself, or does not do. */
function Marks({ connection, words }: Told) {
  return (
    <span className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-muted text-xs empty:hidden wide:flex-col">
      {connection.rotates && (
        <span className="flex items-center gap-1">
          <Icon name="repeat" size={12} />
          {words.say('dashboard.marks.rotates')}
        </span>
      )}
      {connection.remindersPaused && (
        <span className="flex items-center gap-1">
          <Icon name="bell-off" size={12} />
          {words.say('dashboard.marks.paused')}
        </span>
      )}
    </span>
  );
}

/** Why it needs its owner, or why it alone cannot be reached, in a sentence. */
function Problem({ connection, words }: Told) {
  const { problemWords, offReason, status, hostDown } = connection;
  if (!problemWords || status === 'disconnected') return null;
  if (status === 'unreachable' && hostDown) return null;
  const { title, todo } = problemWords;
  return (
    <p className="col-span-2 text-muted text-sm wide:order-last wide:col-span-5 wide:-mt-1.5 wide:pl-12">
      <span className={status === 'needs_you' ? 'font-medium text-bad' : 'font-medium text-info'}>
        {words.say('ui.sentence', { text: title })}
      </span>{' '}
      {todo}
      {offReason && <bdi className="block break-words">{offReason}</bdi>}
    </p>
  );
}
