/** Crockford's base 32: no I, L, O, U, so that a reference can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a person quotes to support: `7QK4-M2XD`. 40 bits, unique per attempt or error. */
export type Reference = string & { readonly __brand: 'Reference' };

/** @param bytes at least 8 random bytes; five bits of each are used. */
export function referenceFrom(bytes: Uint8Array): Reference {
  const symbols = Array.from(bytes.slice(0, 8), (byte) => ALPHABET[byte & 31]).join('');
  if (symbols.length !== 8) throw new RangeError('A reference needs 8 random bytes.');
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}` as Reference;
}

/** Reads a reference as people type it: any case, with or without the dash, O for 0, I or L for 1. */
export function parseReference(text: string): Reference | null {
  const symbols = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (symbols.length !== 8 || [...symbols].some((symbol) => !ALPHABET.includes(symbol))) return null;
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}` as Reference;
}
