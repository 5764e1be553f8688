import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayRole, PERMISSIONS } from './access.ts';
import { withoutSecrets } from './address-text.ts';
import { plainLines, plainText } from './hostile-text.ts';
import { parseReference, referenceFrom } from './ids.ts';
import { Secret } from './secret.ts';

describe('a reference', () => {
  it('reads back from any way people write it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const reference = referenceFrom(bytes);
        expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(parseReference(reference)).toBe(reference);
        expect(parseReference(` ${reference.toLowerCase().replace('-', ' ')} `)).toBe(reference);
      }),
    );
    expect(parseReference('7QK4-M2XI')).toBe('7QK4-M2X1');
    expect(parseReference('7QK4-M2X')).toBeNull();
    expect(parseReference('7QK4-M2XU')).toBeNull();
    expect(() => referenceFrom(new Uint8Array(4))).toThrow(RangeError);
  });
});

describe('a secret', () => {
  const secret = new Secret('glpat-canary');
  it('shows itself to nothing but reveal()', () => {
    const seen = [
      String(secret),
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }),
      inspect(secret, { showHidden: true, depth: 9 }),
    ];
    expect(seen.join()).not.toContain('canary');
    expect(secret.reveal()).toBe('glpat-canary');
    expect(structuredClone({ ...secret })).toEqual({});
  });
});

describe('plainText', () => {
  it.each([
    ['a\u202eb\u0000c\u200bd', 'abcd'],
    ['  two\n\nlines ', 'two lines'],
    ['x'.repeat(300), `${'x'.repeat(254)}…`],
    [`${'x'.repeat(253)}😀y`, `${'x'.repeat(253)}…`],
  ])('%j', (text, expected) => expect(plainText(text)).toBe(expected));

  it('is always one short, well-formed, idempotent line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const plain = plainText(text, 40);
        expect(plain.length).toBeLessThanOrEqual(40);
        expect(plain.isWellFormed()).toBe(true);
        expect(plainText(plain, 40)).toBe(plain);
      }),
    );
  });
});

it.each([
  ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ['\n  a\u202eb \t c\n\n \u200b\n\n\nd\n', 'ab c\n\nd'],
  ['   ', ''],
])('plainLines keeps lines, and nothing else that is unseen: %j', (text, expected) => {
  expect(plainLines(text)).toBe(expected);
  expect(plainLines(expected)).toBe(expected);
});

it.each(['\u200b', '\u00ad', '\u2060', '\ufe0f', '\u0001', '\u0085'])(
  'withoutSecrets finds a token that hides behind %j',
  (unseen) => {
    const typed = `my glpat-${unseen}AbCdEfGhIjKlMn${unseen}OpQr12 here`;
    const clean = withoutSecrets(typed, 200);
    expect(clean).toBe('my [removed] here');
    expect(withoutSecrets(clean, 200)).toBe(clean);
  },
);

it('grants an unknown role nothing', () => {
  expect(
    PERMISSIONS.filter((permission) => mayRole('constructor', permission) || mayRole('root', permission)),
  ).toEqual([]);
  expect(mayRole('user', 'connection:see-all')).toBe(false);
  expect(mayRole('admin', 'person:manage')).toBe(true);
});
