'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Input } from '../ui/input.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type LabelState = ActionState<'connectionId' | 'label'>;

type LabelFormProps = {
  connectionId: string;
  label: string;
  action: (state: LabelState, form: FormData) => Promise<LabelState>;
  words: { label: string; hint: string; save: string; saved: string; long: string; failed: string };
};

/** The person's own name for what they have just linked. Its words come along: they belong to a page that speaks on the server. */
export function LabelForm({ connectionId, label, action, words }: LabelFormProps) {
  const [state, submit] = useActionState<LabelState, FormData>(action, IDLE);
  const error = state.status === 'failed' ? (state.fieldErrors.label ? words.long : words.failed) : undefined;
  return (
    <form action={submit}>
      <input type="hidden" name="connectionId" value={connectionId} />
      <Field id="label" label={words.label} hint={words.hint} error={error}>
        <div className="flex gap-2">
          <Input
            {...fieldAttributes('label', { hint: true, error })}
            name="label"
            maxLength={80}
            autoComplete="off"
            defaultValue={state.values.label ?? label}
            key={state.values.label ?? label}
          />
          <SubmitButton variant="secondary" className="h-11 sm:h-10">
            {words.save}
          </SubmitButton>
        </div>
        <p role="status" className="text-ok text-sm empty:hidden">
          {state.status === 'done' ? words.saved : ''}
        </p>
      </Field>
    </form>
  );
}
