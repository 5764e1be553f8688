'use client';

import type { ReactNode } from 'react';
import type { InstanceHelp as Help } from '#lib/features/connect/view.ts';
import type { AttemptView, OutcomeWords } from '#lib/features/connections/view.ts';
import { Card } from '../ui/card.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSay } from '../ui/say.tsx';
import { TONE_SURFACE } from '../ui/tone.ts';
import { CheckList } from './check-list.tsx';
import { InstanceHelp } from './instance-help.tsx';
import { OUTCOME_HEADING_ID } from './outcome-heading.ts';

type OutcomeFailedProps = {
  attempt: AttemptView;
  outcome: OutcomeWords;
  /** The one thing that can be done right here, such as *Renew with this token*. */
  action?: ReactNode;
  /** Shown without script: with it, the look at the address in the form says the same. */
  help?: Help | null;
};

/** title · what we saw · what to do · who can do it, with the reference to quote. */
export function OutcomeFailed({ attempt, outcome, action, help }: OutcomeFailedProps) {
  const say = useSay();
  const { code, title, saw, todo, who, actor } = outcome;
  const tone = code === 'link.duplicate' ? 'info' : actor === 'wait' ? 'warn' : 'bad';
  return (
    <Card aria-labelledby={OUTCOME_HEADING_ID} className="overflow-hidden">
      <header className={`flex items-start gap-3 px-5 py-4 ${TONE_SURFACE[tone]}`}>
        <Icon
          name={tone === 'info' ? 'info' : tone === 'warn' ? 'clock' : 'stop'}
          size={20}
          className="mt-0.5"
        />
        <div className="min-w-0">
          <h2 id={OUTCOME_HEADING_ID} tabIndex={-1} className="break-words font-semibold text-fg text-md">
            {title}
          </h2>
          <p className="font-mono text-xs">{code}</p>
        </div>
      </header>
      <dl className="flex flex-col gap-3 px-5 py-4">
        <Line name={say('connect.failed.saw')}>{saw}</Line>
        <Line name={say('connect.failed.todo')}>{todo}</Line>
        <Line name={say('connect.failed.who')}>{who}</Line>
      </dl>
      {help && (
        <div className="hidden px-5 pb-4 noscript:block">
          <InstanceHelp {...help} />
        </div>
      )}
      {action && <div className="px-5 pb-4">{action}</div>}
      <div className="border-border border-t px-5 py-3">
        <CheckList checks={attempt.checks} />
      </div>
      <footer className="flex flex-wrap items-center justify-between gap-2 border-border border-t bg-sunken px-5 py-3">
        <p className="text-muted text-sm">
          {say('connect.failed.reference')}{' '}
          <strong className="numbers font-medium font-mono text-fg">{attempt.reference}</strong>
        </p>
        <CopyButton text={attempt.support} label={say('connect.failed.copy')} />
      </footer>
    </Card>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[7rem_1fr]">
      <dt className="text-muted text-sm">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
