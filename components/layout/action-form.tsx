'use client';

import { type ReactNode, useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';

type ActionFormProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  className?: string;
  children: ReactNode;
};

/** A form of buttons and hidden fields, whose outcome is the page that follows. */
export function ActionForm({ action, className, children }: ActionFormProps) {
  const [, submit] = useActionState(action, IDLE);
  return (
    <form action={submit} className={className}>
      {children}
    </form>
  );
}
