'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { ROLES } from '#lib/domain/access.ts';
import { accountMessage } from '#lib/features/account/messages.ts';
import { Alert } from '../ui/alert.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Input } from '../ui/input.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

const ROLE_WORDS = { user: 'User', support: 'Support', admin: 'Administrator' } as const;

/** @param action its done state carries the one-time link in `values.link`. */
export function InviteForm({
  action,
}: {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
}) {
  const [state, post] = useActionState<ActionState, FormData>(action, IDLE);
  const error = state.fieldErrors.email && accountMessage(state.fieldErrors.email);
  return (
    <form action={post} noValidate className="flex flex-col gap-4">
      {state.code && <Alert tone="bad" title={accountMessage(state.code)} role="alert" />}
      {state.status === 'done' && state.values.link && (
        <Alert tone="ok" title="The invitation is ready" role="status">
          <p>Send this link yourself. It is shown only now, works once, and ends in seven days.</p>
          <p className="mt-2 mb-2 break-all rounded-sm bg-surface p-2 font-mono text-fg text-xs">
            {state.values.link}
          </p>
          <CopyButton text={state.values.link} label="Copy the link" />
        </Alert>
      )}
      <Field id="email" label="E-mail address" error={error}>
        <Input
          {...fieldAttributes('email', { error })}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={state.status === 'failed' ? (state.values.email ?? '') : ''}
        />
      </Field>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="mb-1.5 font-medium">Role</legend>
        {ROLES.map((role) => (
          <label key={role} className="flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name="role"
              value={role}
              defaultChecked={role === 'user'}
              className="size-4"
            />
            {ROLE_WORDS[role]}
          </label>
        ))}
      </fieldset>
      <SubmitButton variant="primary" className="w-fit">
        Make an invitation link
      </SubmitButton>
    </form>
  );
}
