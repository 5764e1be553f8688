import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseVaultKeys } from './vault-keys.ts';

const K1 = Buffer.alloc(32, 1).toString('base64');
const K2 = Buffer.alloc(32, 2).toString('base64');

describe('VAULT_KEYS', () => {
  it('reads several keys, the first one first', () => {
    const read = parseVaultKeys(` k2:${K2} , k1:${K1}`);
    expect(read.ok && read.value.map(({ kid }) => kid)).toEqual(['k2', 'k1']);
  });

  it.each([
    ['', /There is no key/],
    ['k1', /Key 1 is not of the form/],
    [`k 1:${K1}`, /The id of key 1/],
    ['k1:c2hvcnQ=', /Key "k1" is not the base64 of 32 bytes/],
    [`k1:${K1},k1:${K2}`, /"k1" is there twice/],
  ])('names what is wrong with %j', (text, problem) => {
    const read = parseVaultKeys(text);
    expect(read).toMatchObject({ ok: false, error: [expect.stringMatching(problem)] });
  });

  it('prints neither a good key nor a broken one', () => {
    const secret = 'x'.repeat(44);
    expect(JSON.stringify(parseVaultKeys(`k1:${secret}x`))).not.toContain(secret.slice(0, 10));
    const good = parseVaultKeys(`k1:${K1}`);
    expect(inspect(good, { depth: 9 }) + JSON.stringify(good)).not.toContain(K1.slice(0, 10));
  });
});
