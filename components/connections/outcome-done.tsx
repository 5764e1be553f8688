import type { ReactNode } from 'react';
import { formatDay } from '#lib/domain/format-day.ts';
import type { AttemptView, ConnectionView } from '#lib/features/connections/view.ts';
import { Alert } from '../ui/alert.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/fact.tsx';
import { Icon } from '../ui/icon.tsx';
import { AccountName, accountWords } from './account-name.tsx';
import { CheckList } from './check-list.tsx';
import { daysWords, noExpiry } from './expiry.tsx';
import { OUTCOME_HEADING_ID } from './outcome-heading.ts';
import { ScopeList } from './scope-list.tsx';

const TITLES: Record<AttemptView['kind'], string> = {
  link: 'You are now connected to GitLab',
  renew: 'The connection is renewed',
  recheck: 'The connection is healthy',
};

/** The good end: who, where, what it may do, and until when. */
export function OutcomeDone({ attempt, connection }: { attempt: AttemptView; connection: ConnectionView }) {
  return (
    <Card aria-labelledby={OUTCOME_HEADING_ID} className="mx-auto w-full max-w-xl overflow-hidden">
      <header className="flex items-center gap-3 bg-ok-bg px-6 py-4 text-ok">
        <Icon name="check" size={22} />
        <h1 id={OUTCOME_HEADING_ID} tabIndex={-1} className="font-semibold text-fg text-lg tracking-tight">
          {TITLES[attempt.kind]}
        </h1>
      </header>
      <div className="flex min-w-0 items-center gap-3 px-6 pt-5">
        <Avatar name={connection.displayName ?? accountWords(connection)} bot={connection.bot} large />
        <AccountName connection={connection} large />
      </div>
      <ConnectionFacts connection={connection} />
      {attempt.notes.length > 0 && (
        <div className="flex flex-col gap-2 px-6 pb-5">
          {attempt.notes.map(({ code, title, text }) => (
            <Alert key={code} tone={code.startsWith('expiry') ? 'warn' : 'info'} title={title}>
              {text}
            </Alert>
          ))}
        </div>
      )}
      {/* Whole page loads: the form behind them starts afresh, and no token stays in its memory. */}
      <div className="flex flex-wrap gap-2 px-6 pb-6">
        <a href="/connections" className={buttonClass('primary')}>
          See your connections
        </a>
        <a href="/connect" className={buttonClass('secondary')}>
          Connect another
        </a>
      </div>
      <details className="group border-border border-t bg-sunken px-6 py-3">
        <summary className="flex min-h-6 items-center justify-between gap-2 text-muted text-sm hover:text-fg">
          <span>
            What was checked · reference <span className="font-mono">{attempt.reference}</span>
          </span>
          <Icon name="chevron" className="transition-transform group-open:rotate-180" />
        </summary>
        <div className="pt-2">
          <CheckList checks={attempt.checks} />
        </div>
      </details>
    </Card>
  );
}

function ConnectionFacts({ connection }: { connection: ConnectionView }) {
  const { instanceUrl, instanceVersion, scopes, expiresOn, daysLeft, tokenName } = connection;
  return (
    <dl className="flex flex-col gap-2.5 px-6 py-5">
      <Line name="Instance">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Fact text={instanceUrl} what="instance address" />
          {instanceVersion && (
            <span className="text-muted text-sm">
              GitLab <bdi>{instanceVersion.slice(0, 40)}</bdi>
            </span>
          )}
        </span>
      </Line>
      {tokenName && (
        <Line name="Token">
          <bdi className="block truncate" title={tokenName}>
            {tokenName}
          </bdi>
        </Line>
      )}
      {scopes.length > 0 && (
        <Line name="Scopes">
          <ScopeList scopes={scopes} label="Scopes" />
        </Line>
      )}
      <Line name="Expires">
        {expiresOn === null || daysLeft === null ? (
          noExpiry(connection)
        ) : (
          <span className="numbers">
            <time dateTime={expiresOn} title={`The token stops at 00:00 UTC on ${expiresOn}`}>
              {formatDay(expiresOn)}
            </time>{' '}
            ({daysWords(daysLeft)})
          </span>
        )}
      </Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-x-4 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <dt className="text-muted text-sm leading-6">{name}</dt>
      <dd className="min-w-0 leading-6">{children}</dd>
    </div>
  );
}
