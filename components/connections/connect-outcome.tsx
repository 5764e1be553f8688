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
  if (run.phase === 'running') return <ChecksRunning understood={run.understood} checks={run.checks} />;
  const { attempt } = run;
  const { verdict, connection } = attempt;
  if (verdict === 'ok') return connection && <OutcomeDone attempt={attempt} connection={connection} />;
  const renew = verdict === 'link.duplicate' && connection && (
    <Button type="submit" variant="primary" form={formId} name="renew" value={connection.id}>
      Renew with this token
    </Button>
  );
  return <OutcomeFailed attempt={attempt} code={verdict} action={renew} />;
}
