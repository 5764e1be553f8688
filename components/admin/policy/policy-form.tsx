'use client';

import { type ReactNode, useActionState, useState } from 'react';
import {
  POLICY_IDLE,
  type PolicyField,
  type PolicyState,
  type PolicyTexts,
  type PolicyView,
} from '#lib/features/admin/policy/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';

export type PolicyLabels = {
  fields: Readonly<Record<PolicyField, string>>;
  hints: Readonly<Partial<Record<PolicyField, string>>>;
  parts: Readonly<Record<'hosts' | 'tokens' | 'people', string>>;
  modes: readonly { value: string; text: string }[];
  see: string;
  save: string;
};

type PolicyFormProps = {
  action: (state: PolicyState, form: FormData) => Promise<PolicyState>;
  policy: PolicyView;
  labels: PolicyLabels;
};

/** One form for all of it: the first press shows what it would do, the second one saves what was shown. */
export function PolicyForm({ action, policy, labels }: PolicyFormProps) {
  const [state, submit] = useActionState(action, POLICY_IDLE);
  const texts = state.texts ?? policy.texts;
  const shared = { state, texts, policy, labels };
  // What was shown is about the texts of then: another letter, and it is to be looked at anew.
  const [outdated, setOutdated] = useState<PolicyState | null>(null);
  const seen = state.status === 'preview' && outdated !== state;
  const told = state.status === 'preview' && !seen ? null : state.told;
  return (
    <form action={submit} onInput={() => setOutdated(state)} className="flex max-w-3xl flex-col gap-6">
      <input type="hidden" name="revision" value={Math.max(policy.revision, state.revision ?? 0)} />
      <input type="hidden" name="previewed" value={state.previewed ?? ''} />
      <Part title={labels.parts.hosts}>
        <TextField name="allowedHosts" rows={4} {...shared} />
        <TextField name="privateHosts" rows={3} {...shared} />
      </Part>
      <Part title={labels.parts.tokens}>
        <TextField name="requiredScopes" {...shared} />
        <TextField name="forbiddenScopes" {...shared} />
        <TextField name="maxLifetimeDays" inputMode="numeric" {...shared} />
        <ExpiryBox {...shared} />
      </Part>
      <Part title={labels.parts.people}>
        <SignUpChoice {...shared} />
      </Part>
      {told && (
        <Alert tone={told.tone} title={told.title} role={state.status === 'failed' ? 'alert' : 'status'}>
          {told.lines.length > 0 && (
            <ul className="list-disc pl-4">
              {told.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {told.text && <p className="mt-1">{told.text}</p>}
          {state.reference && <p className="font-mono">{state.reference}</p>}
        </Alert>
      )}
      <SubmitButton variant="primary" className="self-start">
        {seen ? labels.save : labels.see}
      </SubmitButton>
    </form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 rounded-xl border border-border bg-surface p-5 sm:p-6">
      <legend className="float-left mb-4 w-full font-semibold text-md">{title}</legend>
      {children}
    </fieldset>
  );
}

type PartProps = { state: PolicyState; texts: PolicyTexts; policy: PolicyView; labels: PolicyLabels };
type TextFieldProps = PartProps & { name: PolicyField; rows?: number; inputMode?: 'numeric' };

function TextField({ name, rows, inputMode, state, texts, policy, labels }: TextFieldProps) {
  const error = state.errors[name];
  const attributes = {
    ...fieldAttributes(name, { hint: true, error }),
    name,
    defaultValue: texts[name],
    spellCheck: false,
    autoCapitalize: 'none',
    className: 'font-mono',
  };
  return (
    <Field
      id={name}
      label={labels.fields[name]}
      hint={<Hint name={name} state={state} policy={policy} labels={labels} />}
      error={error}
    >
      {rows ? (
        <Textarea key={texts[name]} rows={rows} {...attributes} />
      ) : (
        <Input key={texts[name]} inputMode={inputMode} autoComplete="off" {...attributes} />
      )}
    </Field>
  );
}

function ExpiryBox({ state, texts, labels }: PartProps) {
  return (
    <div>
      <label className="flex items-start gap-2.5" key={texts.expiryRequired}>
        <input
          type="checkbox"
          name="expiryRequired"
          value="on"
          defaultChecked={texts.expiryRequired !== ''}
          className="mt-0.5 size-4 shrink-0"
        />
        <span>{labels.fields.expiryRequired}</span>
      </label>
      {state.theirs.expiryRequired && <p className="mt-1 text-sm text-warn">{state.theirs.expiryRequired}</p>}
    </div>
  );
}

function SignUpChoice({ state, texts, policy, labels }: PartProps) {
  return (
    <Field
      id="signUp"
      label={labels.fields.signUp}
      hint={<Hint name="signUp" state={state} policy={policy} labels={labels} />}
    >
      <Select
        {...fieldAttributes('signUp', { hint: true })}
        key={texts.signUp}
        name="signUp"
        defaultValue={texts.signUp}
        className="max-w-xs"
      >
        {labels.modes.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What the field is for, what the configuration says of it, and what somebody else has put there meanwhile. */
function Hint({ name, state, policy, labels }: Omit<PartProps, 'texts'> & { name: PolicyField }) {
  const beside = policy.configured[name];
  const theirs = state.theirs[name];
  return (
    <>
      {labels.hints[name]}
      {beside && <span className="block break-words">{beside}</span>}
      {theirs && <span className="block break-words font-medium text-warn">{theirs}</span>}
    </>
  );
}
