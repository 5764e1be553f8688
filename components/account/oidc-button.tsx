'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { accountMessage } from '#lib/features/account/messages.ts';
import { Alert } from '../ui/alert.tsx';
import { useSay } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type OidcButtonProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** Names the identity provider as its operator does. */
  label: string;
  hidden: Readonly<Record<string, string>>;
};

export function OidcButton({ action, label, hidden }: OidcButtonProps) {
  const say = useSay();
  const [state, post] = useActionState<ActionState, FormData>(action, IDLE);
  return (
    <form action={post} className="mt-5 flex flex-col gap-4 border-border border-t pt-5">
      {state.code && <Alert tone="bad" title={say(accountMessage(state.code))} role="alert" />}
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <SubmitButton className="w-full">{label}</SubmitButton>
    </form>
  );
}
