import type { ReactNode } from 'react';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Avatar } from '../ui/avatar.tsx';
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

type ConnectionRowProps = { connection: ConnectionView; actions: RowActions; now: string; words: Words };

export function ConnectionRow({ connection, actions, now, words }: ConnectionRowProps) {
  const { id, status, instanceUrl, account, accountOn } = connection;
  const live = status !== 'disconnected';
  return (
    <li className="rounded-xl border border-border bg-surface p-4 lg:rounded-none lg:border-x-0 lg:border-b-0 lg:px-5 lg:py-3.5 lg:first:border-t-0">
      <div className={`grid grid-cols-2 gap-x-4 gap-y-3 ${ROW_GRID}`}>
        <div className="col-span-2 flex min-w-0 items-center gap-3 lg:col-span-1">
          <Avatar name={connection.displayName ?? account} bot={connection.bot} />
          <div className="min-w-0 flex-1">
            <AccountName connection={connection} />
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
        <div className="col-span-2 lg:col-span-1">
          <StatusBadge status={status} words={words} />
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
        <div className="col-span-2 flex flex-wrap items-center gap-1 max-lg:border-border max-lg:border-t max-lg:pt-2 max-lg:[&>form:first-child]:-ml-2.5 lg:col-span-1 lg:justify-end">
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
      <p className="mb-0.5 text-muted text-xs lg:sr-only">{name}</p>
      {children}
    </div>
  );
}

/** Why it needs its owner, or why it cannot be reached, in a sentence. */
function Problem({ connection, words }: { connection: ConnectionView; words: Words }) {
  const { problemWords, status } = connection;
  if (!problemWords || status === 'disconnected') return null;
  const { title, todo } = problemWords;
  return (
    <p className="col-span-2 text-muted text-sm lg:order-last lg:col-span-5 lg:-mt-1.5 lg:pl-12">
      <span className={status === 'needs_you' ? 'font-medium text-bad' : 'font-medium text-info'}>
        {words.say('ui.sentence', { text: title })}
      </span>{' '}
      {todo}
    </p>
  );
}
