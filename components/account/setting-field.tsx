'use client';

import { type AccountField, AccountFormField } from './account-form-field.tsx';
import { settingId, useSettingState } from './setting-form.tsx';

/** A field among the children of a section's form. */
export function SettingField({ field }: { field: AccountField }) {
  return <AccountFormField field={field} state={useSettingState()} id={settingId(field.name)} />;
}
