import { createSecretKey, type KeyObject } from 'node:crypto';
import { fail, ok, type Result } from '#lib/domain/result.ts';

/** A 256-bit key and its id, the `kid` in every sealed text. The key object prints nothing of itself. */
export type VaultKey = { kid: string; key: KeyObject };

/** The first one seals, all of them open. */
export type VaultKeys = readonly [VaultKey, ...VaultKey[]];

const KEY_BYTES = 32;
const KID = /^[A-Za-z0-9_-]{1,32}$/;
const BASE64 = /^[A-Za-z0-9+/_-]{43}={0,1}$/;

/**
 * Reads `VAULT_KEYS`: `k3:<base64 of 32 bytes>,k2:<base64>`.
 * @returns every problem found, each naming the entry by its id or place and never by its text.
 */
export function parseVaultKeys(text: string): Result<VaultKeys, string[]> {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const read = entries.map((entry, index) => readEntry(entry, index + 1));
  const keys = read.flatMap((result) => (result.ok ? [result.value] : []));
  const problems = read.flatMap((result) => (result.ok ? [] : [result.error]));
  const twice = keys.find(({ kid }, index) => keys.findIndex((other) => other.kid === kid) !== index);
  if (twice) problems.push(`The id "${twice.kid}" is there twice.`);
  const [first, ...others] = keys;
  if (!first && problems.length === 0) problems.push('There is no key.');
  return problems.length > 0 || !first ? fail(problems) : ok([first, ...others]);
}

export function makeVaultKey(kid: string, bytes: Uint8Array): VaultKey {
  if (bytes.length !== KEY_BYTES)
    throw new RangeError(`The vault key "${kid}" must be ${KEY_BYTES} bytes long.`);
  return { kid, key: createSecretKey(bytes) };
}

function readEntry(entry: string, place: number): Result<VaultKey, string> {
  const [kid = '', encoded = '', ...rest] = entry.split(':');
  if (rest.length > 0 || !encoded) return fail(`Key ${place} is not of the form <id>:<base64>.`);
  if (!KID.test(kid)) return fail(`The id of key ${place} may hold letters, digits, "_" and "-" only.`);
  if (!BASE64.test(encoded)) return fail(`Key "${kid}" is not the base64 of ${KEY_BYTES} bytes.`);
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length === KEY_BYTES
    ? ok(makeVaultKey(kid, bytes))
    : fail(`Key "${kid}" is not ${KEY_BYTES} bytes long.`);
}
