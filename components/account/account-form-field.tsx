'use client';

import type { ActionState } from '#lib/action/action-state.ts';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Input } from '../ui/input.tsx';
import { useSay } from '../ui/say.tsx';
import { SecretInput } from '../ui/secret-input.tsx';
import { settingMessage } from './setting-message.ts';

export type AccountField = {
  name: string;
  label: string;
  type: 'email' | 'text' | 'password';
  autoComplete: string;
  hint?: string;
  /** Given and not to be changed: the address an invitation is bound to. */
  fixed?: string;
  /** What it holds now. */
  value?: string;
  optional?: true;
};

type AccountFormFieldProps = {
  field: AccountField;
  state: ActionState;
  /** The control's id, where its name alone would not be one of its kind on the page. */
  id?: string;
};

/** One field of an account's form, with what was wrong with it. */
export function AccountFormField({ field, state, id = field.name }: AccountFormFieldProps) {
  const say = useSay();
  const { name, label, hint, type, autoComplete, fixed, value = '', optional } = field;
  const errorCode = state.fieldErrors[name];
  const error = errorCode && say(settingMessage(errorCode));
  const attributes = { ...fieldAttributes(id, { hint, error }), name, autoComplete, required: !optional };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {type === 'password' ? (
        <SecretInput what="password" {...attributes} />
      ) : (
        <Input
          type={type}
          {...attributes}
          {...(type === 'email' ? { autoCapitalize: 'none', spellCheck: false } : {})}
          {...(fixed ? { value: fixed, readOnly: true } : { defaultValue: state.values[name] ?? value })}
        />
      )}
    </Field>
  );
}
