'use client';

import { type ReactNode, useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { useSay } from '../ui/say.tsx';

type ActionFormProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  className?: string;
  children: ReactNode;
};

/** A form of buttons and hidden fields, whose outcome is the page that follows; where none does, that is said. */
export function ActionForm({ action, className, children }: ActionFormProps) {
  const say = useSay();
  const [{ status, reference }, submit] = useActionState(action, IDLE);
  return (
    <form action={submit} className={className}>
      {children}
      {status === 'failed' && (
        <p role="alert" className="mt-1 basis-full px-2.5 text-bad text-sm">
          {say('ui.sentence', { text: say('failed.title') })} {say('failed.text')}
          {reference && <span className="block font-mono">{reference}</span>}
        </p>
      )}
    </form>
  );
}
