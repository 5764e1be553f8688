import { Button } from '../ui/button.tsx';
import { useSay } from '../ui/say.tsx';
import { ChecksRunning } from './checks-running.tsx';
import { OutcomeFailed } from './outcome-failed.tsx';
import type { Run } from './use-streamed-connect.ts';

type ConnectOutcomeProps = {
  run: Extract<Run, { phase: 'running' | 'finished' }>;
  /** The form, which still holds the token. */
  formId: string;
};

/** The checks as they finish, and what came of them where it was not good. A good end has a page of its own. */
export function ConnectOutcome({ run, formId }: ConnectOutcomeProps) {
  const say = useSay();
  if (run.phase === 'running') return <ChecksRunning {...run} />;
  const { attempt } = run;
  const { outcome, connection, baseUrl, checks } = attempt;
  if (!outcome) return <ChecksRunning understood={baseUrl} checks={checks} next={null} />;
  const renew = outcome.code === 'link.duplicate' && connection && (
    <Button type="submit" variant="primary" form={formId} name="renew" value={connection.id}>
      {say('connect.failed.renewWith')}
    </Button>
  );
  const change = attempt.evidence.otherAccount === true && (
    <Button type="submit" form={formId} name="changeAccount" value="yes">
      {say('connect.failed.changeAccount')}
    </Button>
  );
  return <OutcomeFailed attempt={attempt} outcome={outcome} action={renew || change} />;
}
