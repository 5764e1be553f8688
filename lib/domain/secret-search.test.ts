import { describe, expect, it } from 'vitest';
import { findSecrets } from './secret-search.ts';

const KEY = Buffer.from('f3b1a9c4e7d20856ffeeddccbbaa9988f3b1a9c4e7d20856ffeeddccbbaa9988', 'hex');
const known = [{ name: 'vault key k1', bytes: KEY }];
const TOKEN = 'glpat-cAnArY7hJ9kL2mN5pQ8s';

describe('a known secret', () => {
  it.each([
    ['hex', KEY.toString('hex')],
    ['HEX', KEY.toString('hex').toUpperCase()],
    ['base64', KEY.toString('base64')],
    ['base64url', KEY.toString('base64url')],
    ['base64 behind one byte', Buffer.concat([Buffer.from('x'), KEY]).toString('base64')],
    ['base64 behind two bytes', Buffer.concat([Buffer.from('xy'), KEY, Buffer.from('z')]).toString('base64')],
  ])('is found in %s', (_, text) => {
    expect(findSecrets(`{"said":"${text}"}`, known)).toContain('vault key k1');
  });

  it.each(['p/ss wörd&more', 'say "päss"\\word', 'пароль№1'])(
    'of text is found plain, percent-encoded, in JSON and in base64: %s',
    (text) => {
      const secret = [{ name: 'password', bytes: Buffer.from(text) }];
      const base64 = Buffer.from(text).toString('base64');
      for (const said of [text, encodeURIComponent(text), JSON.stringify({ text }), base64])
        expect(findSecrets(`x ${said} y`, secret)).toEqual(['password']);
    },
  );
});

it.each([
  ['plain', TOKEN],
  ['percent-encoded', encodeURIComponent(TOKEN).replace('-', '%2D')],
  ['base64', Buffer.from(`token=${TOKEN}`).toString('base64')],
  ['hex', Buffer.from(TOKEN).toString('hex')],
  ['a sealed one', '{"protected":"eyJhbGciOiJkaXIifQ","ciphertext":"x"}'],
  ['a session', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..Xh2k9.aaaa.bbbb'],
  ['a password hash', '$argon2id$v=19$m=19456,t=2,p=1$abc'],
])('whatever has the form of a secret is found: %s', (_, text) => {
  expect(findSecrets(`{"said":"${text}"}`, [])).toHaveLength(1);
});

it('finds nothing in facts', () => {
  const facts = {
    reference: '7QK4-M2XD',
    correlationId: '01HF9Z3K8Q2M5N7P4R6S8T0V1W',
    requestId: '3f1c9a52-6d0e-4a4e-9a7e-0a8f5f1f2b3c',
    fingerprint: KEY.toString('hex')
      .toUpperCase()
      .slice(0, 40)
      .replace(/(..)(?=.)/g, '$1:'),
    baseUrl: 'https://gitlab.example.com/gitlab',
  };
  expect(findSecrets(JSON.stringify(facts), [{ name: 'short', bytes: Buffer.from('1') }])).toEqual([]);
});
