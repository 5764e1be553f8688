'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import type { Audience } from '#lib/features/admin/banners/schema.ts';
import { Alert } from '../../ui/alert.tsx';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';

type FormState = ActionState<'baseUrl' | 'code' | 'since' | 'text' | 'hours'>;

type BannerFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  audience: Audience;
  hours: readonly { value: number; text: string }[];
  defaultHours: number;
  maxLength: number;
  words: Readonly<Record<'text' | 'hint' | 'hours' | 'go' | 'missing' | 'long' | 'refused', string>>;
};

/** What is told, and for how long. */
export function BannerForm({ action, audience, hours, defaultHours, maxLength, words }: BannerFormProps) {
  const [state, submit] = useActionState<FormState, FormData>(action, IDLE);
  const problem = state.fieldErrors.text;
  const error = problem && (problem === 'text.long' ? words.long : words.missing);
  return (
    <form action={submit} className="flex max-w-xl flex-col gap-5">
      <input type="hidden" name="baseUrl" value={audience.baseUrl} />
      {audience.code && <input type="hidden" name="code" value={audience.code} />}
      {audience.since && <input type="hidden" name="since" value={audience.since} />}
      <Field id="text" label={words.text} hint={words.hint} error={error}>
        <Textarea
          {...fieldAttributes('text', { hint: true, error })}
          key={state.values.text ?? ''}
          name="text"
          rows={4}
          required
          maxLength={maxLength}
          defaultValue={state.values.text ?? ''}
        />
      </Field>
      <Field id="hours" label={words.hours}>
        <Select id="hours" name="hours" defaultValue={defaultHours} className="max-w-48">
          {hours.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      {state.status === 'failed' && !error && (
        <Alert tone="bad" role="alert" title={words.refused}>
          {state.reference && <p className="font-mono">{state.reference}</p>}
        </Alert>
      )}
      <SubmitButton variant="primary" className="self-start">
        {words.go}
      </SubmitButton>
    </form>
  );
}
