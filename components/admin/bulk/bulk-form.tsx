'use client';

import { type ReactNode, type RefObject, useActionState, useEffect, useRef, useState } from 'react';
import { IDLE } from '#lib/action/action-state.ts';
import type { BulkState } from '#lib/features/admin/bulk/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';

type BulkFormProps = {
  action: (state: BulkState, form: FormData) => Promise<BulkState>;
  deed: string;
  /** The confirm page's address after the question mark: whom it is about. */
  query: string;
  /** To how many it will be done; 0: there is nothing to do. */
  total: number;
  /** The table that it came from. */
  back: string;
  /** Asked for, where it takes a reason. */
  reason: { label: string; hint: string; max: number } | null;
  danger: boolean;
  words: {
    submit: string;
    more: string;
    goOn: string;
    stop: string;
    stopped: string;
    undo: string;
    back: string;
  };
  /** What is asked: it is over once it is done. */
  children: ReactNode;
};

/** Does it, a piece after the other: by itself with script, until it is stopped; without, each piece is a press of the button. */
export function BulkForm(props: BulkFormProps) {
  const { action, deed, query, total, back, reason, danger, words, children } = props;
  const [state, post] = useActionState<BulkState, FormData>(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const run = useRun(state, form);
  const { status, values, fieldErrors } = state;
  const going = values.after !== undefined;
  if (status === 'done' && !going) return <End state={state} back={back} words={words} />;
  const idle = total === 0 && status === 'idle';
  return (
    <form ref={form} action={post} onSubmit={run.goOn} className="flex flex-col gap-4">
      <div>{children}</div>
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="query" value={query} />
      {!going && <input type="hidden" name="planned" value={total} />}
      {going &&
        (['after', 'begun', 'did', 'reason'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
        ))}
      {reason && !going && !idle && (
        <Field id="reason" label={reason.label} hint={reason.hint} error={fieldErrors.reason && values.told}>
          <Textarea
            name="reason"
            required
            minLength={3}
            maxLength={reason.max}
            defaultValue={values.reason}
            {...fieldAttributes('reason', { hint: true, error: fieldErrors.reason })}
          />
        </Field>
      )}
      {!fieldErrors.reason && <SoFar state={state} run={run} total={total} words={words} />}
      <div className="flex flex-wrap gap-2">
        {going && run.running && <Button onClick={run.stop}>{words.stop}</Button>}
        {!idle && !(going && run.running) && (
          <SubmitButton variant={danger ? 'danger' : 'primary'}>
            {going ? words.goOn : words.submit}
          </SubmitButton>
        )}
        <LinkButton href={back}>{words.back}</LinkButton>
      </div>
    </form>
  );
}

type SoFarProps = Pick<BulkFormProps, 'total' | 'words'> & { state: BulkState; run: Run };

function SoFar({ state: { status, values, reference }, run, total, words }: SoFarProps) {
  if (!values.told) return null;
  if (status === 'failed')
    return (
      <Alert tone="bad" role="alert" title={values.told}>
        {reference && <span className="font-mono">{reference}</span>}
      </Alert>
    );
  const did = Number(values.did);
  return (
    <Alert tone="info" role="status" title={values.told}>
      {run.running ? (
        <progress
          aria-label={words.submit}
          value={did}
          max={Math.max(total, did)}
          className="h-1.5 w-full appearance-none overflow-hidden rounded-full border border-control/50 bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
        />
      ) : (
        words[run.stopped ? 'stopped' : 'more']
      )}
    </Alert>
  );
}

type Run = { stopped: boolean; running: boolean; stop: () => void; goOn: () => void };

/** Sends the form again with each answer that says there is more. Without script nothing runs, and the button stays. */
function useRun(state: BulkState, form: RefObject<HTMLFormElement | null>): Run {
  const [scripted, setScripted] = useState(false);
  const [stopped, setStopped] = useState(false);
  const answered = useRef<BulkState>(IDLE);
  useEffect(() => {
    setScripted(true);
    // Each answer goes on once.
    if (answered.current === state) return;
    answered.current = state;
    if (state.status === 'done' && state.values.after !== undefined && !stopped)
      form.current?.requestSubmit();
  }, [state, stopped, form]);
  return {
    stopped,
    running: scripted && !stopped && state.status === 'done',
    stop: () => setStopped(true),
    goOn: () => setStopped(false),
  };
}

type EndProps = Pick<BulkFormProps, 'back' | 'words'> & { state: BulkState };

function End({ state: { values }, back, words }: EndProps) {
  return (
    <div className="flex flex-col gap-5">
      <div role="status">
        <h1 className="break-words font-semibold text-lg">{values.told}</h1>
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={back} variant="primary">
          {words.back}
        </LinkButton>
        {values.undo && <LinkButton href={values.undo}>{words.undo}</LinkButton>}
      </div>
    </div>
  );
}
