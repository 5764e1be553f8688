'use client';

import { useActionState } from 'react';
import type { InstanceAccess } from '#lib/domain/host-access.ts';
import { INSTANCE_IDLE } from '#lib/features/admin/instances/view.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { ChangeFormProps } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

type AccessFormProps = ChangeFormProps<'legend' | 'concerns' | 'save'> & {
  access: InstanceAccess;
  choices: readonly { access: InstanceAccess; title: string; text: string }[];
};

/** Whether this GitLab may be linked and asked, whatever the policy says of its host. */
export function AccessForm({ action, access, choices, labels, ...which }: AccessFormProps) {
  const [state, submit] = useActionState(action, INSTANCE_IDLE);
  const chosen = state.status === 'failed' ? (state.typed ?? access) : access;
  return (
    <form action={submit} className="flex flex-col gap-3">
      <ChangeFields {...which} state={state} />
      <fieldset key={chosen} className="flex flex-col gap-2">
        <legend className="sr-only">{labels.legend}</legend>
        {choices.map((choice) => (
          <label key={choice.access} className="flex items-start gap-2.5">
            <input
              type="radio"
              name="access"
              value={choice.access}
              defaultChecked={choice.access === chosen}
              className="mt-1 size-4 shrink-0"
            />
            <span className="min-w-0">
              {choice.title}
              <span className="block break-words text-muted text-sm">{choice.text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="rounded-lg bg-sunken px-3.5 py-2.5 text-muted text-sm">{labels.concerns}</p>
      <StateAlert state={state} current={labels.current} />
      <SubmitButton className="self-start">{labels.save}</SubmitButton>
    </form>
  );
}
