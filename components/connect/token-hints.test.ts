import { expect, it } from 'vitest';
import { tokenHints } from './token-hints.ts';

const ROUTABLE = 'glrtr-W5m1cHR6skC98Bx7XkuYjmM6MQpnOjgKbzpyegp0OjIQ.01.181uebm4k';

it.each([
  ['', []],
  ['   ', []],
  [`glpat-${'a'.repeat(20)}`, ['hints.likely']],
  [`glpat-${'a'.repeat(12)}`, ['hints.truncated']],
  [`  "glpat-${'a'.repeat(20)}"  `, ['hints.likely', 'cleaned.blanks', 'cleaned.quotes']],
  [`Bearer glpat-${'a'.repeat(20)}`, ['hints.likely', 'cleaned.header']],
  [`glpat-${'a'.repeat(10)}\n${'a'.repeat(10)}`, ['hints.likely', 'cleaned.line_breaks']],
  [`glpat-\u200b${'a'.repeat(20)}`, ['hints.likely', 'cleaned.invisible']],
  [`gldt-${'a'.repeat(20)}`, ['kinds.deploy']],
  [ROUTABLE, ['kinds.runner']],
  [`ghp_${'a'.repeat(36)}`, ['kinds.github']],
  ['two words', ['hints.malformed']],
  ['https://gitlab.com', ['hints.malformed']],
  ['x'.repeat(1025), ['hints.tooLong']],
  ['custom-prefix-of-an-admin', []],
  ['aB3dE6gH9jK2mN5pQ8sT', []],
])('says of %j: %j', (pasted, expected) => {
  expect(
    tokenHints(pasted).map(({ key }) =>
      key.replace('connect.', '').replace('hints.cl', 'cl').replace('hints.ki', 'ki'),
    ),
  ).toEqual(expected);
});
