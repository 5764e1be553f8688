import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** The 20 characters of Devise's friendly token. */
export function randomCharacters(count = 20): string {
  return Array.from(randomBytes(count), (byte) => ALPHABET[byte % 62]).join('');
}

/**
 * A routable token: `<prefix><base64url payload>.01.<length 2><crc 7>`, the length and the CRC-32 of everything before it in
 * base 36 (GitLab `lib/authn/token_field/generator/routable_token.rb`).
 * @param routing lines of the payload such as `o:1` and `u:2s`.
 */
export function routableToken(prefix: string, routing: readonly string[], random = randomBytes(16)): string {
  const lines = Buffer.from(routing.join('\n'));
  const payload = Buffer.concat([random, lines, Buffer.from([random.length])]).toString('base64url');
  const head = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`;
  return head + crc32(head).toString(36).padStart(7, '0');
}
