import 'server-only';
import { dictionary } from '@zxcvbn-ts/language-common';
import { normalPassword, PASSWORD_MAX, PASSWORD_MIN, type PasswordProblem } from '#lib/domain/password.ts';

/**
 * Length and commonness are all that is asked: no composition rules (OWASP ASVS 5.0, 6.2). Common is what stands on the
 * list, also with digits and signs around it or repeated, and what is made of three or fewer different characters.
 */
export function passwordProblem(text: string): PasswordProblem | null {
  const password = normalPassword(text);
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'password.short';
  if (length > PASSWORD_MAX) return 'password.long';
  return isCommon(password.toLowerCase()) ? 'password.common' : null;
}

let known: ReadonlySet<string> | null = null;

function isCommon(password: string): boolean {
  known ??= new Set([...dictionary['passwords-common'], 'patchbay', 'gitlab']);
  if (new Set(password).size <= 3) return true;
  const unit = /^(.{1,64}?)\1+.{0,3}$/su.exec(password)?.[1] ?? password;
  const word = unit.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [password, unit, word].some((part) => part.length > 2 && known?.has(part)) || isRun(password);
}

/** `abcdefghijkl`, `210987654321`: each character the neighbour of the one before. */
function isRun(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => Math.abs(code - (codes[index] ?? 0)));
  return steps.filter((step) => step === 1 || step === 9).length >= steps.length - 1;
}
