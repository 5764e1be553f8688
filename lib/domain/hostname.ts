import { readIp } from './ip-class.ts';
import { fail, ok, type Result } from './result.ts';

const HOST_LENGTH_MAX = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
/** What WHATWG URL would read as an IPv4 address: the last part is a number, decimal, octal or hexadecimal. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i;

/**
 * A host name as typed → its ASCII form in lower case, without trailing dots. IPv4 only as four decimal parts: the octal, hexadecimal
 * and short forms that `URL` understands exist to slip past guards.
 */
export function readHostname(text: string): Result<string, 'no_host' | 'bad_label'> {
  const typed = text.normalize('NFC').replace(/[.。．｡]+$/u, '');
  if (typed === '') return fail(text === '' ? 'no_host' : 'bad_label');
  if (/[\s%\\/:?#@[\]<>^|"'`{}]/u.test(typed) || typed.length > HOST_LENGTH_MAX) return fail('bad_label');
  if (ENDS_IN_NUMBER.test(typed)) return readIp(typed) ? ok(typed) : fail('bad_label');
  const ascii = toAscii(typed);
  if (ascii === null || ascii.length > HOST_LENGTH_MAX || ENDS_IN_NUMBER.test(ascii))
    return fail('bad_label');
  return ascii.split('.').every((label) => LABEL.test(label)) ? ok(ascii) : fail('bad_label');
}

/** `domainToASCII` for browsers too. */
function toAscii(host: string): string | null {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : null;
}
