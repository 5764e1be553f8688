'use client';

import { type FormEvent, useActionState, useState } from 'react';
import { VERIFY_IDLE, type VerifyEvent, type VerifyState } from '#lib/features/admin/audit/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type VerifyFormProps = {
  action: (state: VerifyState, form: FormData) => Promise<VerifyState>;
  stream: (form: FormData) => Promise<AsyncGenerator<VerifyEvent>>;
  words: Readonly<Record<'go' | 'lost', string>>;
};

/** Without script a plain post; with it how far the verification is, as it goes on. */
export function VerifyForm({ action, stream, words }: VerifyFormProps) {
  const [posted, post] = useActionState(action, VERIFY_IDLE);
  const [streamed, setStreamed] = useState<VerifyState | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const state = streamed ?? posted;
  const verify = async (form: FormData): Promise<void> => {
    setRunning('');
    setStreamed(VERIFY_IDLE);
    let end: VerifyState = { ...VERIFY_IDLE, status: 'failed', tone: 'warn', title: words.lost };
    try {
      for await (const event of await stream(form))
        if (event.type === 'rows') setRunning(event.text);
        else end = event.state;
    } catch {
      // The line was cut: what was found stands in the log itself.
    }
    setStreamed(end);
    setRunning(null);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (running === null) void verify(new FormData(event.currentTarget));
  };
  return (
    <div className="flex flex-col gap-3">
      <form action={post} onSubmit={submit} className="flex flex-wrap items-center gap-3">
        <SubmitButton aria-disabled={running !== null || undefined}>{words.go}</SubmitButton>
        {running && <span className="numbers text-muted text-sm">{running}</span>}
      </form>
      <div role="status" className="empty:hidden">
        {state.status !== 'idle' && (
          <Alert tone={state.tone} title={state.title}>
            {state.text}
            {state.reference && <p className="font-mono">{state.reference}</p>}
          </Alert>
        )}
      </div>
    </div>
  );
}
