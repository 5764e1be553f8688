import type { ComponentProps, ReactNode } from 'react';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { nextReminder } from '#lib/domain/reminders.ts';
import type { AttemptView, ConnectionView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { AccountName } from '../connections/account-name.tsx';
import { ScopeList } from '../connections/scope-list.tsx';
import { Alert } from '../ui/alert.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/fact.tsx';
import { Icon } from '../ui/icon.tsx';
import { CheckList } from './check-list.tsx';
import { LabelForm } from './label-form.tsx';
import { OUTCOME_HEADING_ID } from './outcome-heading.ts';

type OutcomeDoneProps = {
  attempt: AttemptView;
  connection: ConnectionView;
  words: Words;
  now: Date;
  saveLabel: ComponentProps<typeof LabelForm>['action'];
};

const TITLES = { link: 'done.linked', renew: 'done.renewed', recheck: 'done.rechecked' } as const;

/** The good end: who, where, what it may do, until when, and what happens before that day. */
export function OutcomeDone({ attempt, connection, words, now, saveLabel }: OutcomeDoneProps) {
  const { say } = words;
  const known = attempt.checks.some(({ code }) => code === 'link.duplicate');
  return (
    <Card aria-labelledby={OUTCOME_HEADING_ID} className="mx-auto w-full max-w-xl overflow-hidden">
      <header className="flex items-center gap-3 bg-ok-bg px-5 py-4 text-ok sm:px-6">
        <Icon name="check" size={22} />
        <h1 id={OUTCOME_HEADING_ID} tabIndex={-1} className="font-semibold text-fg text-lg tracking-tight">
          {say(TITLES[attempt.kind])}
        </h1>
      </header>
      <div className="flex min-w-0 items-center gap-3 px-5 pt-5 sm:px-6">
        <Avatar name={connection.displayName ?? connection.account} bot={connection.bot} large />
        <AccountName connection={connection} large />
      </div>
      <ConnectionFacts connection={connection} words={words} now={now} />
      {(known || attempt.notes.length > 0) && (
        <div className="flex flex-col gap-2 px-5 pb-5 sm:px-6">
          {known && <Alert tone="info" title={say('done.already')} />}
          {attempt.notes.map(({ code, title, text }) => (
            <Alert key={code} tone={code.startsWith('expiry') ? 'warn' : 'info'} title={title}>
              {text}
            </Alert>
          ))}
        </div>
      )}
      <div className="px-5 pb-5 sm:px-6">
        <LabelForm
          connectionId={connection.id}
          label={connection.label}
          action={saveLabel}
          words={{
            label: say('done.label'),
            hint: say('done.labelHint'),
            save: say('done.labelSave'),
            saved: say('done.labelSaved'),
            long: say('done.labelLong'),
            failed: say('door.internal'),
          }}
        />
      </div>
      <div className="flex flex-wrap gap-2 px-5 pb-6 sm:px-6">
        <a href="/connections" className={buttonClass('primary')}>
          {say('done.see')}
        </a>
        {connection.expiresOn && (
          <a href={`/connections/${connection.id}/expiry.ics`} className={buttonClass('secondary')}>
            <Icon name="calendar" />
            {say('done.calendar')}
          </a>
        )}
        <a href="/connect" className={buttonClass('secondary')}>
          {say('done.another')}
        </a>
      </div>
      <details className="group border-border border-t bg-sunken px-5 py-3 sm:px-6">
        <summary className="flex min-h-6 items-center justify-between gap-2 text-muted text-sm hover:text-fg">
          <span>
            {say('done.checked')} ·{' '}
            <span className="numbers">{say('done.reference', { reference: attempt.reference })}</span>
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

type ConnectionFactsProps = Pick<OutcomeDoneProps, 'connection' | 'words' | 'now'>;

function ConnectionFacts({ connection, words, now }: ConnectionFactsProps) {
  const { say } = words;
  const { instanceUrl, instanceVersion, scopes, expiresOn, expiry, tokenName } = connection;
  const day = expiresOn && parseCalendarDate(expiresOn);
  const reminder = day ? nextReminder(day, now) : null;
  return (
    <dl className="flex flex-col gap-2.5 px-5 py-5 sm:px-6">
      <Line name={say('done.instance')}>
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Fact text={instanceUrl} what={say('done.instanceAddress')} />
          {instanceVersion && (
            <bdi className="text-muted text-sm">
              {say('done.version', { version: instanceVersion.slice(0, 40) })}
            </bdi>
          )}
        </span>
      </Line>
      {tokenName && (
        <Line name={say('done.token')}>
          <bdi className="block truncate" title={tokenName}>
            {tokenName}
          </bdi>
        </Line>
      )}
      {scopes.length > 0 && (
        <Line name={say('done.scopes')}>
          <ScopeList scopes={scopes} label={say('done.scopes')} />
        </Line>
      )}
      <Line name={say('done.expires')}>
        <span className="numbers">
          {expiresOn ? (
            <time dateTime={expiresOn} title={expiry.stops ?? undefined}>
              {expiry.day}
            </time>
          ) : (
            expiry.day
          )}
          {expiry.left && ` (${expiry.left})`}
        </span>
      </Line>
      {reminder && (
        <Line name={say('done.reminder')}>
          <span className="numbers">
            {say('done.reminderOn', { day: words.day(reminder.on), days: reminder.daysBefore })}
          </span>
        </Line>
      )}
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-muted text-sm leading-6">{name}</dt>
      <dd className="min-w-0 leading-6">{children}</dd>
    </div>
  );
}
