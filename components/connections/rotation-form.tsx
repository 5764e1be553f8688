'use client';

import { useActionState } from 'react';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TONE_TEXT } from '../ui/tone.ts';
import { TOLD_IDLE, type ToldAction } from './told-idle.ts';

type RotationFormProps = {
  connectionId: string;
  action: ToldAction;
  /** Whether it can be pressed; what came of the last press stays to be read where it cannot. */
  ready: boolean;
  words: { rotate: string; checks: string };
};

/** The button, and what came of it. */
export function RotationForm({ connectionId, action, ready, words }: RotationFormProps) {
  const [state, submit] = useActionState(action, TOLD_IDLE);
  return (
    <>
      {ready && (
        <form action={submit}>
          <input type="hidden" name="connectionId" value={connectionId} />
          <SubmitButton>{words.rotate}</SubmitButton>
        </form>
      )}
      <div role="status" className="text-sm empty:hidden">
        {state.status !== 'idle' && (
          <p>
            <span className={`font-medium ${TONE_TEXT[state.tone]}`}>{state.title}</span>
            {state.text && <span className="block text-muted">{state.text}</span>}
            {state.reference && state.status === 'done' && (
              <a
                href={`/connect/${state.reference}`}
                className="text-accent underline-offset-4 hover:underline"
              >
                {words.checks}
              </a>
            )}
          </p>
        )}
      </div>
    </>
  );
}
