'use client';

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { useSay } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { type AccountField, AccountFormField } from './account-form-field.tsx';
import { settingMessage } from './setting-message.ts';

export type SettingAction = (state: ActionState, form: FormData) => Promise<ActionState>;

type SettingFormProps = {
  action: SettingAction;
  /** Stand above the children. */
  fields?: readonly AccountField[];
  /** Those that the children draw, with `SettingField`. */
  inside?: readonly AccountField[];
  children?: ReactNode;
  /** The button's words; without them the children have the buttons. */
  submit?: string;
};

const State = createContext<ActionState>(IDLE);

/** For the controls of a form: what was sent, where it was refused. */
export function useSettingState(): ActionState {
  return useContext(State);
}

/** Sections have ids, too: one of them and one of its fields may have the same name. */
export function settingId(name: string): string {
  return `setting-${name}`;
}

/** One section's form: what came of it is said beside its button, and gets the focus; a wrong field comes first. */
export function SettingForm({ action, fields = [], inside = [], children, submit }: SettingFormProps) {
  const [state, post] = useActionState<ActionState, FormData>(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.status === 'idle') return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    (wrong ?? told.current)?.focus();
  }, [state]);
  const named = new Set([...fields, ...inside].map(({ name }) => name));
  // Without script a new page has come: the browser leads to what it is about.
  const arriving = state.status === 'idle' ? {} : { autoFocus: true };
  const message = (
    <p
      ref={told}
      role="status"
      tabIndex={-1}
      className={`min-w-0 break-words rounded-sm text-sm outline-none empty:hidden ${state.status === 'done' ? 'text-ok' : 'text-bad'}`}
      {...arriving}
    >
      <Told state={state} shown={named} />
    </p>
  );
  return (
    <form ref={form} action={post} noValidate className="flex flex-col gap-4">
      <State value={state}>
        {fields.map((field) => (
          <AccountFormField key={field.name} field={field} state={state} id={settingId(field.name)} />
        ))}
        {children}
      </State>
      {submit ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <SubmitButton>{submit}</SubmitButton>
          {message}
        </div>
      ) : (
        message
      )}
    </form>
  );
}

/** What stands at no field of its own. */
function Told({ state, shown }: { state: ActionState; shown: ReadonlySet<string> }): ReactNode {
  const say = useSay();
  if (state.status === 'idle') return null;
  if (state.status === 'done') return state.values.told;
  const elsewhere = Object.entries(state.fieldErrors).find(([name]) => !shown.has(name))?.[1];
  const code = state.code ?? elsewhere;
  return (
    <>
      {code && say(settingMessage(code))}
      {state.reference && (
        <>
          {' '}
          {say('ui.reference')} <span className="font-mono">{state.reference}</span>
        </>
      )}
    </>
  );
}
