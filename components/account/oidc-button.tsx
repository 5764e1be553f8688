'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { accountMessage } from '#lib/features/account/messages.ts';
import { Alert } from '../ui/alert.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type OidcButtonProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** What the operator calls the identity provider. */
  name: string;
  hidden: Readonly<Record<string, string>>;
};

export function OidcButton({ action, name, hidden }: OidcButtonProps) {
  const [state, post] = useActionState<ActionState, FormData>(action, IDLE);
  return (
    <form action={post} className="mt-5 flex flex-col gap-4 border-border border-t pt-5">
      {state.code && <Alert tone="bad" title={accountMessage(state.code)} role="alert" />}
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <SubmitButton className="w-full">Continue with {name}</SubmitButton>
    </form>
  );
}
