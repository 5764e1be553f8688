'use client';

import { type FormEvent, type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { AttemptView, ConnectFormState, FormField } from '#lib/features/connections/view.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { announcement } from './announcement.ts';
import { ConnectFields } from './connect-fields.tsx';
import { ConnectOutcome } from './connect-outcome.tsx';
import { ConnectLost, ConnectRefusal } from './connect-refusal.tsx';
import { OUTCOME_HEADING_ID } from './outcome-heading.ts';
import { type Run, type StreamConnect, useStreamedConnect } from './use-streamed-connect.ts';

const FORM_ID = 'connect-form';

export type ConnectFlowProps = {
  /** Plain form post: leads to `/connect/<reference>`, or back here with a state. */
  connect: (state: ConnectFormState, form: FormData) => Promise<ConnectFormState>;
  /** The same with the checks as they finish; used where script runs. */
  stream: StreamConnect;
  initial: ConnectFormState;
  /** An attempt that failed and is shown again, drawn by the page. */
  stored?: { attempt: AttemptView; outcome: ReactNode };
  /** The connection that gets the new token. */
  renew?: { id: string; words: string };
  guide: ReactNode;
};

/** Form on the left, what came of it on the right, the guide below that. One flow, with and without script. */
export function ConnectFlow({ connect, stream, initial, stored, renew, guide }: ConnectFlowProps) {
  const [state, post] = useActionState(connect, initial);
  const { run, start } = useStreamedConnect(
    stream,
    stored ? { phase: 'finished', attempt: stored.attempt } : { phase: 'idle' },
  );
  const form = useRef<HTMLFormElement>(null);
  const shown: Run = run.phase === 'idle' && state.status === 'refused' ? { phase: 'refused', state } : run;
  const fresh = shown.phase === 'finished' && shown.attempt !== stored?.attempt;
  const mending = shown.phase === 'finished' ? shown.attempt.mending : null;
  const field = mending?.field ?? null;

  useEffect(() => {
    if (shown.phase === 'refused' || fresh) settle(shown, form.current, field);
  }, [shown, fresh, field]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (run.phase === 'running') return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    void start(new FormData(event.currentTarget, submitter));
  };

  const status = (
    <p role="status" className="sr-only">
      {shown.phase === 'running' || fresh ? announcement(shown) : ''}
    </p>
  );
  const outcome =
    shown.phase === 'running' || (shown.phase === 'finished' && fresh) ? (
      <ConnectOutcome run={shown} formId={FORM_ID} />
    ) : null;
  if (shown.phase === 'finished' && fresh && !shown.attempt.outcome) {
    return (
      <>
        {status}
        {outcome}
      </>
    );
  }
  return (
    <>
      {status}
      <PageHeading title={renew ? `Renew ${renew.words}` : 'Connect a GitLab account'}>
        {renew
          ? 'The connection keeps its name and history. The old token stays until the new one has passed every check.'
          : 'Two things are needed: where your GitLab is, and a personal access token from it.'}
      </PageHeading>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,25rem)_minmax(0,1fr)] lg:gap-8">
        <form
          ref={form}
          id={FORM_ID}
          action={post}
          onSubmit={submit}
          noValidate
          className="rounded-xl border border-border bg-surface p-5 sm:p-6 lg:sticky lg:top-20"
        >
          <ConnectFields
            run={shown}
            mending={mending}
            renewId={renew?.id}
            hostname={state.hostname || initial.hostname}
          />
        </form>
        <div className="flex min-w-0 flex-col gap-6">
          {outcome}
          {shown.phase === 'finished' && !fresh && stored?.outcome}
          {shown.phase === 'refused' && <ConnectRefusal state={shown.state} />}
          {shown.phase === 'lost' && <ConnectLost />}
          {guide}
        </div>
      </div>
    </>
  );
}

/** The attempt has an address of its own from now on, and the focus goes to what is to be done next. */
function settle(run: Run, form: HTMLFormElement | null, toMend: FormField | null): void {
  if (run.phase === 'refused') {
    const { fieldErrors, hostname } = run.state;
    const field = form?.elements.namedItem('hostname');
    if (field instanceof HTMLInputElement && fieldErrors.hostname) field.value = hostname;
    focusOn(form, fieldErrors.hostname ? 'hostname' : fieldErrors.token ? 'token' : null);
  }
  if (run.phase === 'finished') {
    window.history.replaceState(null, '', `/connect/${run.attempt.reference}`);
    focusOn(form, toMend);
  }
}

function focusOn(form: HTMLFormElement | null, fieldName: string | null): void {
  const field = fieldName ? form?.elements.namedItem(fieldName) : document.getElementById(OUTCOME_HEADING_ID);
  if (field instanceof HTMLElement) field.focus();
}
