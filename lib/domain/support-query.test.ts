import { expect, it } from 'vitest';
import { QUERY_LENGTH_MAX, readQuery } from './support-query.ts';

const kindsOf = (typed: string) => readQuery(typed).readings.map(({ kind }) => kind);

it.each([
  ['7qk4 m2xd', '7QK4-M2XD'],
  ['7QK4-M2XD', '7QK4-M2XD'],
  ['oilo-1234', '0110-1234'],
  ['Patchbay reference 7QK4-M2XD\nOutcome: tls.untrusted\nAddress: https://git.acme.io', '7QK4-M2XD'],
  ['it does not work, reference 7qk4-m2xd', '7QK4-M2XD'],
  ['(7QK4-M2XD)', '7QK4-M2XD'],
  ['reference:7QK4-M2XD', '7QK4-M2XD'],
  ['"7QK4-M2XD"', '7QK4-M2XD'],
  ['what is reference 7QK4-M2XD?', '7QK4-M2XD'],
])('reads %j as the reference %s', (typed, reference) => {
  expect(readQuery(typed).readings).toContainEqual({ kind: 'reference', reference });
});

it.each([
  ['ada@example.com', ['email', 'words']],
  ['@ada', ['username']],
  ['git.acme.io', ['username', 'address', 'words']],
  ['https://git.acme.io:8443/lab', ['address', 'words']],
  ['01HF9Z3K8Q2M5N7P4R6S8T0V1W', ['trace']],
  ['0123456789abcdef0123456789abcdef', ['trace']],
  ['3f1c9a52-6d0e-4a4e-9a7e-0a8f5f1f2b3c', ['id', 'trace']],
  ['Ada Lovelace', ['words']],
  ['%_*', []],
  ['', []],
])('reads %j as %j', (typed, kinds) => {
  expect(kindsOf(typed)).toEqual(kinds);
});

it.each(['our test-data page', 'abcd-1234.example.com', 'https://abcd-1234.example.com/x', 'ada@abcd-1234'])(
  'sees no reference in %j',
  (typed) => expect(kindsOf(typed)).not.toContain('reference'),
);

it('keeps no token, and asks for nothing with one', () => {
  const { text, readings } = readQuery('glpat-cAnArY7hJ9kL2mN5pQ8s');
  expect(text).not.toContain('cAnArY');
  expect(readings.filter(({ kind }) => kind !== 'words')).toEqual([]);
});

it('cuts what is too long, and takes wildcards for nothing', () => {
  expect(readQuery('a b '.repeat(2_500)).text.length).toBeLessThanOrEqual(QUERY_LENGTH_MAX);
  expect(readQuery("ada% o'neil*").readings).toEqual([{ kind: 'words', words: ['ada', 'o', 'neil'] }]);
});
