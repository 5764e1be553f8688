'use client';

import { useActionState } from 'react';
import { INSTANCE_IDLE } from '#lib/features/admin/instances/view.ts';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { Input } from '../../ui/input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { InstanceAction } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

type AddFormProps = {
  action: InstanceAction;
  address: string;
  maxLength: number;
  labels: Readonly<Record<'label' | 'hint' | 'submit', string>>;
};

export function AddForm({ action, address, maxLength, labels }: AddFormProps) {
  const [state, submit] = useActionState(action, INSTANCE_IDLE);
  return (
    <form action={submit} className="flex flex-col gap-3">
      <Field id="address" label={labels.label} hint={labels.hint}>
        <Input
          {...fieldAttributes('address', { hint: true })}
          name="address"
          maxLength={maxLength}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          inputMode="url"
          defaultValue={state.typed ?? address}
          key={state.typed ?? address}
        />
      </Field>
      <StateAlert state={state} current="" />
      <SubmitButton variant="primary" className="self-start">
        {labels.submit}
      </SubmitButton>
    </form>
  );
}
