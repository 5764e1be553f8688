'use client';

import { useActionState } from 'react';
import type { SendRepairState } from '#lib/features/connections/repair/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';

const IDLE: SendRepairState = {
  status: 'idle',
  remark: '',
  fieldError: null,
  message: null,
  reference: null,
};

type RepairFormProps = {
  /** A reference, or a connection's id. */
  subject: string;
  action: (state: SendRepairState, form: FormData) => Promise<SendRepairState>;
  maxLength: number;
  words: Readonly<Record<'label' | 'hint' | 'go' | 'failed', string>>;
};

/** Sends the link; what was sent is told, and never what it is. */
export function RepairForm({ subject, action, maxLength, words }: RepairFormProps) {
  const [{ status, remark, fieldError, message, reference }, submit] = useActionState(action, IDLE);
  return (
    <form action={submit} className="flex max-w-prose flex-col gap-3">
      <input type="hidden" name="subject" value={subject} />
      <Field id="remark" label={words.label} hint={words.hint} error={fieldError}>
        <Textarea
          {...fieldAttributes('remark', { hint: true, error: fieldError })}
          key={`${status} ${remark}`}
          name="remark"
          rows={2}
          maxLength={maxLength}
          defaultValue={remark}
          className="min-h-16"
        />
      </Field>
      {status === 'sent' && message && <Alert tone="ok" role="status" title={message} />}
      {status === 'refused' && message && (
        <Alert tone="bad" role="alert" title={words.failed}>
          {message}
          {reference && <p className="font-mono">{reference}</p>}
        </Alert>
      )}
      <SubmitButton className="self-start">{words.go}</SubmitButton>
    </form>
  );
}
