import { DOOR_MESSAGES, isDoorCode } from '#lib/action/action-state.ts';
import { outcomeMessage } from '#lib/features/connections/messages.ts';
import type { AttemptView, ConnectFormState } from '#lib/features/connections/view.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { TextLink } from '../ui/text-link.tsx';
import { ChecksRunning } from './checks-running.tsx';
import { OutcomeFailed } from './outcome-failed.tsx';
import type { Run } from './use-streamed-connect.ts';

type ConnectResultProps = {
  run: Run;
  /** The form that still holds the token, or null where it has to be pasted again. */
  formId: string | null;
};

export function ConnectResult({ run, formId }: ConnectResultProps) {
  switch (run.phase) {
    case 'idle':
      return null;
    case 'running':
      return <ChecksRunning understood={run.understood} checks={run.checks} />;
    case 'lost':
      return (
        <Alert tone="warn" title="The line to Patchbay was cut" role="alert">
          We cannot tell from here how it ended. Look under Connections; trying again does no harm, nothing is
          linked twice.
        </Alert>
      );
    case 'refused':
      return run.state.code && <Refusal code={run.state.code} reference={run.state.reference} />;
    case 'finished': {
      const { attempt } = run;
      if (attempt.verdict === 'ok') return null;
      const action = attempt.verdict === 'link.duplicate' && (
        <RenewInstead attempt={attempt} formId={formId} />
      );
      return <OutcomeFailed attempt={attempt} code={attempt.verdict} action={action} />;
    }
  }
}

type RefusalCode = NonNullable<ConnectFormState['code']>;

/** Nothing was tried: a limit, or the door did not let the form through. */
function Refusal({ code, reference }: { code: RefusalCode; reference: string | null }) {
  return (
    <Alert tone="warn" title="Not sent" role="alert">
      <p>{isDoorCode(code) ? DOOR_MESSAGES[code] : outcomeMessage(code).todo}</p>
      {code === 'session.ended' && (
        <p className="mt-1">
          <TextLink href="/sign-in?next=/connect">Sign in</TextLink>
        </p>
      )}
      {reference && <p className="mt-1 font-mono">Reference {reference}</p>}
    </Alert>
  );
}

function RenewInstead({ attempt, formId }: { attempt: AttemptView; formId: string | null }) {
  if (!attempt.connection) return null;
  const { id } = attempt.connection;
  if (formId) {
    return (
      <Button type="submit" variant="primary" form={formId} name="renew" value={id}>
        Renew with this token
      </Button>
    );
  }
  return (
    <a href={`/connect?renew=${id}`} className={buttonClass('primary')}>
      Renew this connection
    </a>
  );
}
