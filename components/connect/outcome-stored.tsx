'use client';

import type { InstanceHelp } from '#lib/features/connect/view.ts';
import type { AttemptView, OutcomeWords } from '#lib/features/connections/view.ts';
import { buttonClass } from '../ui/button-class.ts';
import { useSay } from '../ui/say.tsx';
import { OutcomeFailed } from './outcome-failed.tsx';

type OutcomeStoredProps = { attempt: AttemptView; outcome: OutcomeWords; help: InstanceHelp | null };

/** A failed attempt from the store. Its token is gone, so a renewal asks for it again. */
export function OutcomeStored({ attempt, outcome, help }: OutcomeStoredProps) {
  const say = useSay();
  const renew = outcome.code === 'link.duplicate' && attempt.connection && (
    <a href={`/connect?renew=${attempt.connection.id}`} className={buttonClass('primary')}>
      {say('connect.failed.renew')}
    </a>
  );
  const change = attempt.evidence.otherAccount === true && attempt.connection && (
    <a href={`/connect?renew=${attempt.connection.id}&change=yes`} className={buttonClass()}>
      {say('connect.failed.changeAccount')}
    </a>
  );
  return <OutcomeFailed attempt={attempt} outcome={outcome} action={renew || change} help={help} />;
}
