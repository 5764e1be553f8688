import type { AttemptView, FormField } from '#lib/features/connections/view.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Icon } from '../ui/icon.tsx';
import { Input } from '../ui/input.tsx';
import { SecretInput } from '../ui/secret-input.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { Run } from './use-streamed-connect.ts';

type ConnectFieldsProps = {
  run: Run;
  /** What the last attempt says about a field. */
  mending: AttemptView['mending'];
  renewId: string | undefined;
  /** Token-free text that was typed before. */
  hostname: string;
};

export function ConnectFields({ run, mending, renewId, hostname }: ConnectFieldsProps) {
  const running = run.phase === 'running';
  const understood = understoodIn(run);
  const errorOf = (field: FormField) => {
    if (run.phase === 'refused') return run.state.messages[field];
    return mending?.field === field ? mending.error : undefined;
  };
  const errors = { hostname: errorOf('hostname'), token: errorOf('token') };
  const hint = understood ? (
    <>
      Understood as <bdi className="break-all font-mono text-fg">{understood}</bdi>
    </>
  ) : (
    'The domain where your GitLab is. A link copied from your browser works too.'
  );
  return (
    <div className="flex flex-col gap-5">
      {renewId && <input type="hidden" name="renew" value={renewId} />}
      <Field id="hostname" label="Hostname" hint={hint} error={errors.hostname}>
        <Input
          {...fieldAttributes('hostname', { hint, error: errors.hostname })}
          name="hostname"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={512}
          placeholder="gitlab.com"
          defaultValue={hostname}
          className="font-mono"
        />
      </Field>
      <Field
        id="token"
        label="Personal access token"
        hint="Sent only to a host that has shown it is a GitLab, and kept sealed."
        error={errors.token}
      >
        <SecretInput
          {...fieldAttributes('token', { hint: true, error: errors.token })}
          what="token"
          name="token"
          autoComplete="off"
          className="font-mono"
        />
      </Field>
      <Button
        variant={alreadyLinked(run) ? 'secondary' : 'primary'}
        type="submit"
        aria-disabled={running || undefined}
        className="w-full"
      >
        {running ? <Spinner /> : <Icon name="plug" />}
        Connect
      </Button>
    </div>
  );
}

/** Then *Renew* is what is most likely wanted, and there is one primary button on a screen. */
function alreadyLinked(run: Run): boolean {
  return run.phase === 'finished' && run.attempt.verdict === 'link.duplicate';
}

function understoodIn(run: Run): string | null {
  if (run.phase === 'running') return run.understood;
  return run.phase === 'finished' ? run.attempt.baseUrl : null;
}
