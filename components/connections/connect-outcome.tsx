import { Button } from '../ui/button.tsx';
import { ChecksRunning } from './checks-running.tsx';
import { OutcomeDone } from './outcome-done.tsx';
import { OutcomeFailed } from './outcome-failed.tsx';
import type { Run } from './use-streamed-connect.ts';

type ConnectOutcomeProps = {
  run: Extract<Run, { phase: 'running' | 'finished' }>;
  /** The form, which still holds the token. */
  formId: string;
};

/** The checks as they finish, and what came of them. */
export function ConnectOutcome({ run, formId }: ConnectOutcomeProps) {
  if (run.phase === 'running') return <ChecksRunning {...run} />;
  const { attempt } = run;
  const { outcome, connection } = attempt;
  if (!outcome) return connection && <OutcomeDone attempt={attempt} connection={connection} />;
  const renew = outcome.code === 'link.duplicate' && connection && (
    <Button type="submit" variant="primary" form={formId} name="renew" value={connection.id}>
      Renew with this token
    </Button>
  );
  return <OutcomeFailed attempt={attempt} outcome={outcome} action={renew} />;
}
