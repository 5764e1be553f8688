'use client';

import { type FormEvent, useActionState } from 'react';
import type { ReplayEvent, ReplayState } from '#lib/features/connections/replay/view.ts';
import { CheckList } from '../../connect/check-list.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { Input } from '../../ui/input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { useStreamedReplay } from './use-streamed-replay.ts';

type ReplayFormProps = {
  subject: string;
  action: (state: ReplayState, form: FormData) => Promise<ReplayState>;
  stream: (form: FormData) => Promise<AsyncGenerator<ReplayEvent>>;
  length: { min: number; max: number };
  words: Record<'label' | 'hint' | 'go' | 'running' | 'lost' | 'failed', string>;
};

const IDLE: ReplayState = { status: 'idle', reason: '', fieldError: null, message: null, reference: null };
const REASON = 'replay-reason';

/** Without script a plain post that leads to the replay's page; with it the checks show as they finish, and then the page does. */
export function ReplayForm({ subject, action, stream, length, words }: ReplayFormProps) {
  const [posted, post] = useActionState(action, IDLE);
  const { run, start } = useStreamedReplay(stream);
  const state = run.phase === 'refused' ? run.state : posted;
  const busy = run.phase === 'running' || run.phase === 'finished';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!busy) void start(new FormData(event.currentTarget));
  };
  return (
    <>
      <form action={post} onSubmit={submit} className="flex max-w-xl flex-col gap-3">
        <input type="hidden" name="subject" value={subject} />
        <Field id={REASON} label={words.label} hint={words.hint} error={state.fieldError}>
          <Input
            {...fieldAttributes(REASON, { hint: words.hint, error: state.fieldError })}
            name="reason"
            required
            minLength={length.min}
            maxLength={length.max}
            defaultValue={state.reason}
            autoComplete="off"
            readOnly={busy}
          />
        </Field>
        <SubmitButton className="self-start max-sm:w-full" aria-disabled={busy || undefined}>
          {words.go}
        </SubmitButton>
      </form>
      {busy && (
        <section aria-label={words.running} aria-busy="true" className="rounded-lg bg-sunken px-4 py-2">
          <CheckList
            checks={run.checks}
            running
            next={run.next ?? (run.checks.length === 0 ? words.running : null)}
          />
        </section>
      )}
      <div role="status" className="empty:hidden">
        {run.phase === 'lost' && <Alert tone="warn" title={words.lost} />}
        {state.message && (
          <Alert tone="warn" title={words.failed}>
            {state.message} {state.reference && <span className="font-mono">{state.reference}</span>}
          </Alert>
        )}
      </div>
    </>
  );
}
