'use client';

import { useActionState, useEffect, useRef } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { accountMessage } from '#lib/features/account/messages.ts';
import { Alert } from '../ui/alert.tsx';
import { useSay } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { type AccountField, AccountFormField } from './account-form-field.tsx';

type AccountFormProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  fields: readonly AccountField[];
  hidden?: Readonly<Record<string, string>>;
  submit: string;
  /** A code the page came with, such as a refusal of the identity provider. */
  code?: string | undefined;
};

/** Sign-in, sign-up and set-up: fields in a column, the first one that is wrong gets the focus. */
export function AccountForm({ action, fields, hidden = {}, submit, code }: AccountFormProps) {
  const say = useSay();
  const [state, post] = useActionState<ActionState, FormData>(
    action,
    code ? { ...IDLE, status: 'failed', code } : IDLE,
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status !== 'failed') return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    wrong?.focus();
  }, [state]);
  return (
    <form ref={form} action={post} noValidate className="flex flex-col gap-4">
      {state.code && (
        <Alert tone="bad" title={say(accountMessage(state.code))} role="alert">
          {state.reference && (
            <>
              {say('ui.reference')} <span className="font-mono">{state.reference}</span>
            </>
          )}
        </Alert>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <AccountFormField key={field.name} field={field} state={state} />
      ))}
      <SubmitButton variant="primary" className="mt-1 w-full">
        {submit}
      </SubmitButton>
    </form>
  );
}
