import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it.each([
  [null, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en;q=0.5, fr;q=0.9', 'fr'],
  ['pt-BR, es;q=0.7, en;q=0.3', 'es'],
  ['JA-jp', 'ja'],
  ['de;q=0, fr', 'fr'],
  ['*', 'en'],
  ['zh,ko;q=0.9', 'en'],
  [';;;,q=1,,', 'en'],
  ['de;q=banana', 'de'],
])('serves %j with %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
