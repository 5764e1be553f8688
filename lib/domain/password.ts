export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

export type PasswordProblem = 'password.short' | 'password.long' | 'password.common';

/** One form for what different keyboards send for the same text; applied before counting, hashing and comparing. */
export function normalPassword(text: string): string {
  return text.normalize('NFKC');
}
