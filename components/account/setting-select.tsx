'use client';

import type { ReactNode } from 'react';
import { Field } from '../ui/field.tsx';
import { fieldAttributes } from '../ui/field-attributes.ts';
import { Select } from '../ui/select.tsx';
import { settingId, useSettingState } from './setting-form.tsx';

type SettingSelectProps = {
  name: string;
  label: string;
  hint?: string;
  /** What is chosen now. */
  value: string;
  /** The options. */
  children: ReactNode;
};

/** A list in a section's form. A form that was sent is set back by React, to what the list began with: a new list begins with what was sent. */
export function SettingSelect({ name, label, hint, value, children }: SettingSelectProps) {
  const { status, values } = useSettingState();
  const id = settingId(name);
  const chosen = status === 'failed' ? (values[name] ?? value) : value;
  return (
    <Field id={id} label={label} hint={hint}>
      <Select key={chosen} {...fieldAttributes(id, { hint })} name={name} defaultValue={chosen}>
        {children}
      </Select>
    </Field>
  );
}
