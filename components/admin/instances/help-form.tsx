'use client';

import { useActionState } from 'react';
import { INSTANCE_IDLE } from '#lib/features/admin/instances/view.ts';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { ChangeFormProps } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

type HelpFormProps = ChangeFormProps<'label' | 'hint' | 'save'> & { helpText: string; maxLength: number };

/** What whoever links this GitLab reads. */
export function HelpForm({ action, helpText, maxLength, labels, ...which }: HelpFormProps) {
  const [state, submit] = useActionState(action, INSTANCE_IDLE);
  const text = state.status === 'failed' ? (state.typed ?? helpText) : helpText;
  return (
    <form action={submit} className="flex flex-col gap-3">
      <ChangeFields {...which} state={state} />
      <Field id="helpText" label={labels.label} hint={labels.hint}>
        <Textarea
          {...fieldAttributes('helpText', { hint: true })}
          name="helpText"
          rows={4}
          maxLength={maxLength}
          defaultValue={text}
          key={text}
        />
      </Field>
      <StateAlert state={state} current={labels.current} />
      <SubmitButton className="self-start">{labels.save}</SubmitButton>
    </form>
  );
}
