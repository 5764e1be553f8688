import { plainText } from './hostile-text.ts';

/** Longest address that is read; longer ones are refused, and cut where they are stored. */
export const ADDRESS_LENGTH_MAX = 512;

/** Stands where something secret was taken out. */
export const REMOVED = '[removed]';

/** How tokens and other secrets of GitLab and its neighbours look. */
export const SECRET_FORMS: readonly RegExp[] = [
  /(?:gl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|soat|ffct|wt)-|gr1348941)[\w.-]{6,}/gi,
  /_gitlab_session=[^\s;/]+/gi,
  /(?:gh[pousr]_|github_pat_)\w{10,}/gi,
  /eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g,
  /-----BEGIN[\s\S]*/g,
  /(?:private|access|job|feed|rss|reset_password|confirmation|invitation|id)[-_]token\s*[=:]\s*[^\s&#/]+/gi,
  /bearer\s+\S+/gi,
];

/** A run of characters as long as a token, alone or as a part of something longer. */
const LONG_RUN = /[\w-]{20,}(?:\.[0-9a-z]{2})?(?:\.[0-9a-z]{9}(?![\w.-]))?/g;

/** Takes off what sticks to copied text: blanks, zero-width characters, quotes, angle brackets. */
export function trimAddressInput(text: string): string {
  return text
    .replace(/\p{Cf}|\u{fe0f}/gu, '')
    .trim()
    .replace(/^["'`“”‘’„«<]+|["'`“”‘’»>]+$/gu, '')
    .trim();
}

/** Whether a token or another secret was pasted into the address field. @param text trimmed. */
export function holdsSecret(text: string): boolean {
  if (SECRET_FORMS.some((form) => new RegExp(form).test(text))) return true;
  // In a link, long parts that look random are commits and files; alone they can only be a token.
  const alone = new RegExp(`^(?:${LONG_RUN.source})$`).test(text);
  return (alone && looksRandom(text)) || looksRandom(passwordIn(text));
}

/**
 * What was typed, fit to be stored and shown: trimmed, one line, at most 512 characters; without user names and passwords, query, fragment
 * and everything that looks like a token.
 */
export function cleanAddressInput(text: string): string {
  let clean = trimAddressInput(withoutUnseen(text.slice(0, 8 * ADDRESS_LENGTH_MAX)));
  for (const form of SECRET_FORMS) clean = clean.replace(form, REMOVED);
  clean = withoutUserinfo(clean)
    .replace(/[?#].*$/s, '')
    .replace(LONG_RUN, (run) => (looksRandom(run) ? REMOVED : run));
  return clean
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, ADDRESS_LENGTH_MAX)
    .toWellFormed();
}

/** One character that nobody sees, in the middle of a pasted token, would hide it from what looks for it, and leave it whole once it is taken out. */
function withoutUnseen(text: string): string {
  return text.replace(/\p{Cf}|\u{fe0f}|(?!\s)\p{Cc}/gu, '');
}

/** A text of ours, with whatever has the plain form of a secret taken out; ids and fingerprints stay. */
export function withoutSecretForms(text: string): string {
  return SECRET_FORMS.reduce((rest, form) => rest.replace(form, REMOVED), text);
}

/** Any short text of a person's own, such as a label, fit to be kept: one line, at most `max` characters, nothing in it that looks like a token. */
export function withoutSecrets(text: string, max: number): string {
  let clean = withoutUnseen(text.slice(0, 8 * max));
  for (const form of SECRET_FORMS) clean = clean.replace(form, REMOVED);
  return plainText(
    clean.replace(LONG_RUN, (run) => (looksRandom(run) ? REMOVED : run)),
    max,
  );
}

/** `git@` stays, everything else before an `@` goes. A password may hold a slash, so a strange port takes all up to the last `@` along. */
function withoutUserinfo(text: string): string {
  const scheme = /^(?:[a-z][\w+.-]*:)?\/\/+/i.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  const authority = /^[^/?#\\]*/.exec(rest)?.[0] ?? '';
  const at = /^[^@]*:(?!\d*$)/.test(authority) ? rest.lastIndexOf('@') : authority.lastIndexOf('@');
  const user = rest.slice(0, Math.max(0, at));
  return at < 0 || user === 'git' ? text : scheme + rest.slice(at + 1);
}

function passwordIn(text: string): string {
  return /^(?:[a-z][\w+.-]*:\/\/)?[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1] ?? '';
}

/** As long as a token and mixed as no name is: letters and digits in turns, in both cases, or one long number in hexadecimal. */
function looksRandom(text: string): boolean {
  if (text.length < 20 || !/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  const bothCases = /[a-z]/.test(text) && /[A-Z]/.test(text);
  const turns = text.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  return bothCases || turns >= 5 || /^[0-9a-f]{32,}$/i.test(text);
}
