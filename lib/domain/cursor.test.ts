import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

it('comes back as it went', () => {
  const value = fc.option(
    fc.string({ unit: 'grapheme', maxLength: 100 }).filter((text) => !text.includes('\0')),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      const text = encodeCursor(values);
      expect(text).toMatch(/^[\w-]+$/);
      expect(decodeCursor(text)).toEqual(values);
    }),
  );
});

it.each(['', null, 'x', '%', 'bnVsbA', 'W10', 'WzFd', 'WyJcdTAwMDAiXQ', '_____w', 'A'.repeat(3_000)])(
  'begins at the beginning for %j',
  (text) => expect(decodeCursor(text)).toBeNull(),
);
