import { isDoorCode } from '#lib/action/action-state.ts';
import type { WordKey } from '#lib/words/catalogue.ts';

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
  'password.wrong',
  'time_zone.unknown',
  'email.different',
  'person.last_admin',
  'person.rotating',
  'role.unknown',
  'sign_in.refused',
  'sign_up.closed',
  'sign_up.invitation_needed',
  'link.spent',
  'set_up.spent',
  'set_up.done',
  'oidc.failed',
  'oidc.email_taken',
  'oidc.email_unknown',
  'oidc.not_invited',
] as const;
export type AccountCode = (typeof ACCOUNT_CODES)[number];

/** Where the sentence stands for a code that an action or a redirect of this room carries. */
export function accountMessage(code: string): WordKey {
  if (isAccountCode(code)) return `refusals.${code}`;
  return isDoorCode(code) ? `door.${code}` : 'door.internal';
}

function isAccountCode(code: string): code is AccountCode {
  return (ACCOUNT_CODES as readonly string[]).includes(code);
}
