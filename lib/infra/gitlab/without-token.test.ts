import { expect, it } from 'vitest';
import { Secret } from '#lib/domain/secret.ts';
import { withoutToken } from './without-token.ts';

const text = 'glpat-aB3dE6gH9jK2/N5pQ8sT';
const token = new Secret(text);

it.each([
  ['plain', text],
  ['in other case', text.toUpperCase()],
  ['percent-encoded', encodeURIComponent(text)],
  ['in hex', Buffer.from(text).toString('hex')],
  ['in base64', Buffer.from(text).toString('base64')],
  ['in base64 after one byte', Buffer.from(`:${text}:`).toString('base64')],
  ['in base64 after two bytes', Buffer.from(`ab${text}cd`).toString('base64')],
])('takes the token out %s, wherever it stands', (_, form) => {
  const cleaned = JSON.stringify(withoutToken({ a: [`x${form}y`], b: { c: form }, n: 1, z: null }, token));
  expect(cleaned).toContain('[redacted]');
  expect(cleaned).not.toContain(form);
  expect(cleaned).not.toContain(form.slice(4, -4));
});

it.each([8, 12, text.length - 1])('takes out what a cut has left of it: %i characters', (length) => {
  const cut = `said ${text.slice(0, length).toUpperCase()}…`;
  expect(withoutToken({ said: cut }, token)).toEqual({ said: 'said [redacted]…' });
});

it('leaves everything else as it was', () => {
  const facts = { name: 'Ada', scopes: ['api'], expiresOn: null, id: 7, ok: true };
  expect(withoutToken(facts, token)).toEqual(facts);
  expect(withoutToken(facts, null)).toBe(facts);
});
