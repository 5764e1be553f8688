import type { Words } from '#lib/words/words.ts';
import { accountFields } from './account-fields.ts';
import type { AccountField } from './account-form-field.tsx';

/** Who somebody is here. The address is shown: it is how they sign in, and proving another one is not done here. */
export function profileFields(name: string, email: string, words: Words): AccountField[] {
  const fields = accountFields(words);
  return [
    { ...fields.name, value: name },
    { ...fields.email, autoComplete: 'off', fixed: email, hint: words.say('account.profile.emailFixed') },
  ];
}

/** The password that is known, and the one that takes its place. */
export function passwordFields(words: Words): AccountField[] {
  const { password, newPassword } = accountFields(words);
  return [
    { ...password, name: 'current', label: words.say('account.password.current') },
    { ...newPassword, label: words.say('account.password.next') },
  ];
}
