import type { AttemptView, FormField } from '#lib/features/connections/view.ts';
import type { TokenPageView } from '#lib/features/guide/view.ts';
import { TokenPagePanel } from '../guide/token-page-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSay } from '../ui/say.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { AddressField, type TypedAddress } from './address-field.tsx';
import { FormStep } from './form-step.tsx';
import { TokenField } from './token-field.tsx';
import type { Run } from './use-streamed-connect.ts';

/** The connection that gets the new token. */
export type Renewing = {
  id: string;
  /** "@ada on gitlab.com" */
  words: string;
  /** Its owner has said that it is another account's from now on. */
  changeAccount: boolean;
  /** It still has one. */
  holdsToken: boolean;
};

type ConnectFormProps = {
  run: Run;
  /** What the last attempt says about a field. */
  mending: AttemptView['mending'];
  renew: Renewing | undefined;
  tokenPage: TokenPageView;
  address: TypedAddress;
};

/** The three steps, all in sight: who has done this before fills in two fields and is through. */
export function ConnectForm({ run, mending, renew, tokenPage, address }: ConnectFormProps) {
  const say = useSay();
  const running = run.phase === 'running';
  const errorOf = (name: FormField) => {
    if (run.phase === 'refused') return run.state.messages[name];
    return mending?.field === name ? mending.error : undefined;
  };
  return (
    <>
      {renew && <input type="hidden" name="renew" value={renew.id} />}
      {renew?.changeAccount && <input type="hidden" name="changeAccount" value="yes" />}
      {/* The form's first button is what Enter presses: without it, the one that only looks, and the pasted token would be gone. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only hidden noscript:block" />
      <FormStep number={1} title={say('connect.address.title')}>
        <AddressField address={address} error={errorOf('hostname')} understood={understoodIn(run)} />
      </FormStep>
      <FormStep number={2} title={say('connect.token.make')}>
        <TokenPagePanel view={tokenPage} />
      </FormStep>
      <FormStep number={3} title={say('connect.token.title')}>
        <TokenField error={errorOf('token')} />
        {renew?.holdsToken && <RevokeOld />}
        <Button
          variant={alreadyLinked(run) ? 'secondary' : 'primary'}
          type="submit"
          aria-disabled={running || undefined}
          className="mt-5 w-full"
        >
          {running ? <Spinner /> : <Icon name="plug" />}
          {say('connect.token.submit')}
        </Button>
      </FormStep>
    </>
  );
}

function RevokeOld() {
  const say = useSay();
  return (
    <label className="mt-4 flex items-start gap-2.5">
      <input type="checkbox" name="revokeOld" defaultChecked className="mt-0.5 size-4 shrink-0" />
      <span>
        {say('connect.token.revokeOld')}
        <span className="block text-muted text-sm">{say('connect.token.revokeOldHint')}</span>
      </span>
    </label>
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
