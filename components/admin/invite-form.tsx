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
import { useSay } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

/** @param action its done state carries the one-time link in `values.link`. */
export function InviteForm({
  action,
}: {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
}) {
  const say = useSay();
  const [state, post] = useActionState<ActionState, FormData>(action, IDLE);
  const error = state.fieldErrors.email && say(accountMessage(state.fieldErrors.email));
  return (
    <form action={post} noValidate className="flex flex-col gap-4">
      {state.code && <Alert tone="bad" title={say(accountMessage(state.code))} role="alert" />}
      {state.status === 'done' && state.values.link && (
        <Alert tone="ok" title={say('admin.invite.ready')} role="status">
          <p>{say('admin.invite.readyText')}</p>
          <p className="mt-2 mb-2 break-all rounded-sm bg-surface p-2 font-mono text-fg text-xs">
            {state.values.link}
          </p>
          <CopyButton text={state.values.link} label={say('admin.invite.copy')} />
        </Alert>
      )}
      <Field id="email" label={say('admin.invite.email')} error={error}>
        <Input
          {...fieldAttributes('email', { error })}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={state.status === 'failed' ? (state.values.email ?? '') : ''}
        />
      </Field>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="mb-1.5 font-medium">{say('admin.invite.role')}</legend>
        {ROLES.map((role) => (
          <label key={role} className="flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name="role"
              value={role}
              defaultChecked={role === 'user'}
              className="size-4"
            />
            {say(`admin.roles.${role}`)}
          </label>
        ))}
      </fieldset>
      <SubmitButton variant="primary" className="w-fit">
        {say('admin.invite.submit')}
      </SubmitButton>
    </form>
  );
}
