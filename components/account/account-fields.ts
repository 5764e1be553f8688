import type { Words } from '#lib/words/words.ts';
import type { AccountField } from './account-form-field.tsx';

type FieldName = 'email' | 'name' | 'password' | 'newPassword';

/** The fields of the account forms, as they are called and as browsers and password managers know them. */
export function accountFields({ say }: Words): Record<FieldName, AccountField> {
  const label = say('account.fields.password');
  return {
    email: { name: 'email', label: say('account.fields.email'), type: 'email', autoComplete: 'username' },
    name: { name: 'name', label: say('account.fields.name'), type: 'text', autoComplete: 'name' },
    password: { name: 'password', label, type: 'password', autoComplete: 'current-password' },
    newPassword: {
      name: 'password',
      label,
      type: 'password',
      autoComplete: 'new-password',
      hint: say('account.fields.passwordHint'),
    },
  };
}
