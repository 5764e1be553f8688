import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { AttemptView } from '#lib/features/connections/view.ts';
import { buttonClass } from '../ui/button-class.ts';
import { OutcomeFailed } from './outcome-failed.tsx';

/** A failed attempt from the store. Its token is gone, so a renewal asks for it again. */
export function OutcomeStored({ attempt, code }: { attempt: AttemptView; code: OutcomeCode }) {
  const renew = code === 'link.duplicate' && attempt.connection && (
    <a href={`/connect?renew=${attempt.connection.id}`} className={buttonClass('primary')}>
      Renew this connection
    </a>
  );
  return <OutcomeFailed attempt={attempt} code={code} action={renew} />;
}
