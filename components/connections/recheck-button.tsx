'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { Icon } from '../ui/icon.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type RecheckButtonProps = {
  id: string;
  words: string;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
};

/** What GitLab says is seen in the row itself, which is drawn again. */
export function RecheckButton({ id, words, action }: RecheckButtonProps) {
  const [state, submit] = useActionState(action, IDLE);
  return (
    <form action={submit}>
      <input type="hidden" name="connectionId" value={id} />
      <SubmitButton variant="quiet" size="sm">
        <Icon name={state.status === 'done' ? 'copied' : 'refresh'} size={14} />
        {state.status === 'failed' ? 'Try again' : 'Re-check'}
        <span className="sr-only"> {words}</span>
      </SubmitButton>
      <span role="status" className={state.status === 'failed' ? 'block text-bad text-xs' : 'sr-only'}>
        {STATUS[state.status]}
      </span>
    </form>
  );
}

const STATUS: Record<ActionState['status'], string> = { idle: '', done: 'Checked', failed: 'Not checked' };
