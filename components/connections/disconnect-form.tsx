'use client';

import { useActionState, useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { useSay } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TOLD_IDLE, type ToldAction } from './told-idle.ts';

type DisconnectFormProps = {
  id: string;
  action: ToldAction;
  /** Given in a dialog, which closes; a page leads back to the list instead. */
  onCancel?: () => void;
};

export function DisconnectForm({ id, action, onCancel }: DisconnectFormProps) {
  const say = useSay();
  const [state, submit] = useActionState(action, TOLD_IDLE);
  const failed = state.status === 'failed';
  useEffect(() => {
    if (state.status === 'done') onCancel?.();
  }, [state.status, onCancel]);
  return (
    <form action={submit} className="mt-2 flex flex-col gap-4">
      <input type="hidden" name="connectionId" value={id} />
      <p className="text-muted">{say('rows.asking.text')}</p>
      <label className="flex items-start gap-2.5 rounded-lg border border-border p-3">
        <input type="checkbox" name="revoke" defaultChecked={!failed} className="mt-0.5 size-4 shrink-0" />
        <span>
          <span className="font-medium">{say('rows.asking.revoke')}</span>
          <span className="block text-muted text-sm">{say('rows.asking.revokeText')}</span>
        </span>
      </label>
      {failed && (
        <div role="alert" className="rounded-lg border border-warn/30 bg-warn-bg p-3.5">
          <p className="font-medium">{state.title}</p>
          <div className="mt-1 text-muted text-sm">
            {state.text}
            {state.reference && (
              <p className="mt-1">
                {say('ui.reference')} <span className="font-mono">{state.reference}</span>
              </p>
            )}
          </div>
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel ? (
          <Button onClick={onCancel}>{say('rows.cancel')}</Button>
        ) : (
          <a href="/connections" className={buttonClass()}>
            {say('rows.cancel')}
          </a>
        )}
        <SubmitButton variant="danger">{say('rows.disconnect')}</SubmitButton>
      </div>
    </form>
  );
}
