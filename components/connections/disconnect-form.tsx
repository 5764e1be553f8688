'use client';

import { useActionState, useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TOLD_IDLE, type ToldAction } from './told-idle.ts';

type DisconnectFormProps = {
  id: string;
  action: ToldAction;
  /** Given in a dialog, which closes; a page leads back to the list instead. */
  onCancel?: () => void;
};

export function DisconnectForm({ id, action, onCancel }: DisconnectFormProps) {
  const [state, submit] = useActionState(action, TOLD_IDLE);
  const failed = state.status === 'failed';
  useEffect(() => {
    if (state.status === 'done') onCancel?.();
  }, [state.status, onCancel]);
  return (
    <form action={submit} className="mt-2 flex flex-col gap-4">
      <input type="hidden" name="connectionId" value={id} />
      <p className="text-muted">
        Patchbay forgets the token at once. The connection’s name and history stay, so that you can connect it
        again.
      </p>
      <label className="flex items-start gap-2.5 rounded-lg border border-border p-3">
        <input type="checkbox" name="revoke" defaultChecked={!failed} className="mt-0.5 size-4 shrink-0" />
        <span>
          <span className="font-medium">Also revoke it on GitLab</span>
          <span className="block text-muted text-sm">
            The token stops working everywhere, also where else you use it.
          </span>
        </span>
      </label>
      {failed && (
        <div role="alert" className="rounded-lg border border-warn/30 bg-warn-bg p-3.5">
          <p className="font-medium">{state.title}</p>
          <div className="mt-1 text-muted text-sm">
            {state.text}
            {state.reference && <p className="mt-1 font-mono">Reference {state.reference}</p>}
          </div>
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel ? (
          <Button onClick={onCancel}>Cancel</Button>
        ) : (
          <a href="/connections" className={buttonClass()}>
            Cancel
          </a>
        )}
        <SubmitButton variant="danger">Disconnect</SubmitButton>
      </div>
    </form>
  );
}
