'use client';

import { useActionState } from 'react';
import { INSTANCE_IDLE } from '#lib/features/admin/instances/view.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { ChangeFormProps } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

/** Goes back to the roots that everybody trusts. */
export function RemoveAuthorityForm({ action, labels, ...which }: ChangeFormProps<'remove'>) {
  const [state, submit] = useActionState(action, INSTANCE_IDLE);
  return (
    <form action={submit} className="flex flex-col gap-3">
      <ChangeFields {...which} state={state} />
      <StateAlert state={state} current={labels.current} />
      <SubmitButton className="self-start">{labels.remove}</SubmitButton>
    </form>
  );
}
