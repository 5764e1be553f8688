import { describe, expect, test } from 'vitest';
import { NOTE_CODES, OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { fieldToMend } from '#lib/features/connections/field-to-mend.ts';
import { noteWords, outcomeWords } from './outcome-words.ts';
import { createWords } from './words.ts';

const words = await createWords('en');

/** Two lines of the outcome card at its narrowest desktop width. */
const TWO_LINES = 140;

const FACTS = {
  missing: ['read_user'],
  needs: ['read_user', 'read_api'],
  has: ['read_repository'],
  extra: ['api'],
  product: 'Gitea',
  reason: 'bad_label',
  issuer: 'Acme Root CA',
  names: ['git.example.org', 'www.example.org'],
  redirectTarget: 'https://sso.example.org/login',
  retryAfterSeconds: 30,
  kind: 'deploy',
  version: '12.9.0',
  expiresOn: '2026-11-01',
};

describe.each(OUTCOME_CODES)('%s', (code) => {
  test.each([
    ['with facts', FACTS],
    ['without facts', {}],
    [
      'with facts of other types',
      { missing: 'x', needs: 3, product: null, retryAfterSeconds: 'soon', names: true },
    ],
  ])('reads well %s', (_, facts) => {
    const { title, saw, todo, who } = outcomeWords(words, code, facts);
    for (const sentence of [title, saw, todo, who]) {
      expect(sentence).not.toMatch(/!|\binvalid\b|\bundefined\b|\bnull\b|\bNaN\b|\[object/i);
      expect(sentence.length).toBeGreaterThan(2);
      expect(sentence.length).toBeLessThanOrEqual(TWO_LINES);
    }
    expect(title).not.toMatch(/\.$/);
    expect(saw).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
  });
});

test.each(NOTE_CODES)('%s reads well', (code) => {
  const { title, text } = noteWords(words, code, { ...FACTS, daysLeft: 12 });
  expect(`${title} ${text}`).not.toMatch(/!|\binvalid\b|undefined|null/i);
});

test('a missing scope is named', () => {
  const { title, saw, todo } = outcomeWords(words, 'scope.missing', FACTS);
  expect(title).toContain('read_user');
  expect(saw).toBe('It has read_repository; read_user is missing.');
  expect(todo).toContain('read_user and read_api');
});

test('long lists and long words of a stranger are bounded', () => {
  const names = Array.from({ length: 200 }, (_, index) => `${index}${'x'.repeat(500)}`);
  expect(outcomeWords(words, 'tls.name_mismatch', { names }).saw.length).toBeLessThan(1000);
});

test('the field to mend is the one that can be mended', () => {
  expect(fieldToMend('dns.not_found')).toBe('hostname');
  expect(fieldToMend('token.expired')).toBe('token');
  expect(fieldToMend('scope.missing')).toBe('token');
  expect(fieldToMend('gitlab.unavailable')).toBeNull();
  expect(fieldToMend('internal')).toBeNull();
});

test('a first plain 401 of a re-check says that nothing has changed yet, and when to ask again', () => {
  const { saw, todo } = outcomeWords(words, 'token.unknown', { confirmsAfter: '2026-11-22T12:10:00.000Z' });
  expect(saw).toContain('has not been changed');
  expect(todo).toBe(
    'Check again after 12:10 UTC. If the answer is the same then, the token counts as unknown.',
  );
});

test.each([
  ['tls.untrusted', 'self_signed', 'operator'],
  ['tls.untrusted', 'incomplete_chain', 'gitlab_admin'],
  ['tls.untrusted', 'unknown_issuer', 'operator'],
  ['tls.untrusted', 'cert_revoked', 'gitlab_admin'],
  ['tls.plain_http', 'not_allowed', 'you'],
  ['tls.name_mismatch', 'unrecognized_name', 'you'],
  ['network.refused', 'unreachable', 'gitlab_admin'],
] as const)('%s because of %s has words of its own, for %s', (code, reason, actor) => {
  const told = outcomeWords(words, code, { reason });
  const plain = outcomeWords(words, code);
  expect(told.actor).toBe(actor);
  expect(told.saw !== plain.saw || reason === 'unknown_issuer').toBe(true);
  for (const sentence of [told.title, told.saw, told.todo])
    expect(sentence.length).toBeLessThanOrEqual(TWO_LINES);
});

test('an out-of-date certificate is told with both of its days', () => {
  const facts = { validFrom: '2027-01-01T00:00:00.000Z', validTo: '2027-03-01T00:00:00.000Z' };
  expect(outcomeWords(words, 'tls.expired', facts).saw).toContain('from 1 Jan 2027 to 1 Mar 2027');
});
