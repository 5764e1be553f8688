import { DOOR_MESSAGES, type DoorCode, isDoorCode } from '#lib/action/action-state.ts';

export const ACCOUNT_CODES = [
  'email.missing',
  'email.malformed',
  'email.taken',
  'name.missing',
  'name.long',
  'password.missing',
  'password.short',
  'password.long',
  'password.common',
  'role.unknown',
  'sign_in.refused',
  'sign_up.closed',
  'sign_up.invitation_needed',
  'link.spent',
  'oidc.failed',
  'oidc.email_taken',
  'oidc.email_unknown',
  'oidc.not_invited',
] as const;
export type AccountCode = (typeof ACCOUNT_CODES)[number];

const MESSAGES: Readonly<Record<AccountCode, string>> = {
  'email.missing': 'Enter an e-mail address.',
  'email.malformed': 'This does not look like an e-mail address. It has the form name@example.org.',
  'email.taken':
    'There is an account with this e-mail address already. Sign in instead, or use another address.',
  'name.missing': 'Enter the name that others here know you by.',
  'name.long': 'Use at most 100 characters.',
  'password.missing': 'Enter a password.',
  'password.short': 'Use at least 12 characters. A few words in a row work well.',
  'password.long': 'Use at most 128 characters.',
  'password.common': 'This password is one of those that are tried first. Choose another one.',
  'role.unknown': 'Choose one of the roles.',
  'sign_in.refused':
    'E-mail address and password do not belong together, or this account was disabled. Check both and try again.',
  'sign_up.closed': 'New accounts are not being made here. Ask the people who run this Patchbay.',
  'sign_up.invitation_needed':
    'You need an invitation link to make an account here. Ask an administrator for one.',
  'link.spent': 'This link was used already, was replaced by a newer one, or is too old. Ask for a new one.',
  'oidc.failed':
    'Your identity provider did not let you in, or gave an answer that could not be used. Try again.',
  'oidc.email_taken':
    'There is an account with your e-mail address that is not joined to your identity provider. Sign in with its password.',
  'oidc.email_unknown':
    'Your identity provider did not confirm an e-mail address for you. Ask its administrator.',
  'oidc.not_invited': 'You have no account here yet, and new ones need an invitation. Ask an administrator.',
};

/** The sentence for a code that an action or a redirect of this room carries. */
export function accountMessage(code: string): string {
  if (isAccountCode(code)) return MESSAGES[code];
  const doorCode: DoorCode = isDoorCode(code) ? code : 'internal';
  return DOOR_MESSAGES[doorCode];
}

function isAccountCode(code: string): code is AccountCode {
  return (ACCOUNT_CODES as readonly string[]).includes(code);
}
