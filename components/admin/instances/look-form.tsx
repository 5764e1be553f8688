'use client';

import { useActionState } from 'react';
import { INSTANCE_IDLE } from '#lib/features/admin/instances/view.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { InstanceAction } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

type LookFormProps = { action: InstanceAction; instanceId: string; label: string };

/** *Look now*, and what was seen. */
export function LookForm({ action, instanceId, label }: LookFormProps) {
  const [state, submit] = useActionState(action, INSTANCE_IDLE);
  return (
    <form action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="instanceId" value={instanceId} />
      <SubmitButton className="self-start">{label}</SubmitButton>
      <StateAlert state={state} current="" />
    </form>
  );
}
