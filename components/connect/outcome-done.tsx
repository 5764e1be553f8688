import type { ComponentProps } from 'react';
import { storedOutcome } from '#lib/domain/outcome.ts';
import type { Reminder } from '#lib/domain/reminders.ts';
import type { AttemptView, ConnectionView } from '#lib/features/connections/view.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { AccountName } from '../connections/account-name.tsx';
import { Alert } from '../ui/alert.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { CheckList } from './check-list.tsx';
import { ConnectionFacts } from './connection-facts.tsx';
import { LabelForm } from './label-form.tsx';
import { OUTCOME_HEADING_ID } from './outcome-heading.ts';

type OutcomeDoneProps = {
  attempt: AttemptView;
  connection: ConnectionView;
  /** The next one; null: none is to come. */
  reminder: Reminder | null;
  words: Words;
  saveLabel: ComponentProps<typeof LabelForm>['action'];
};

const TITLES = {
  link: 'done.linked',
  renew: 'done.renewed',
  recheck: 'done.rechecked',
  rotate: 'done.rotated',
  // Never drawn: a replay is no try of its owner's.
  replay: 'done.rechecked',
} as const;

/** What became of the token that a renewal has replaced, where it was to be revoked. */
function replacedWords({ evidence: { replaced } }: AttemptView, words: Words) {
  const { say } = words;
  if (typeof replaced !== 'string') return null;
  if (replaced === 'revoked') return { tone: 'info', title: say('renewal.replaced.revoked') } as const;
  if (replaced === 'held' || replaced === 'asked')
    return { tone: 'warn', title: say(`renewal.replaced.${replaced}`) } as const;
  const code = storedOutcome(replaced);
  const why = outcomeWords(words, code).title;
  return { tone: 'warn', title: say('renewal.replaced.refused', { why }) } as const;
}

/** The good end: who, where, what it may do, until when, and what happens before that day. */
export function OutcomeDone({ attempt, connection, reminder, words, saveLabel }: OutcomeDoneProps) {
  const { say } = words;
  const replaced = replacedWords(attempt, words);
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
      <ConnectionFacts connection={connection} reminder={reminder} words={words} />
      {(known || replaced || attempt.notes.length > 0) && (
        <div className="flex flex-col gap-2 px-5 pb-5 sm:px-6">
          {known && <Alert tone="info" title={say('done.already')} />}
          {replaced && <Alert tone={replaced.tone} title={replaced.title} />}
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
