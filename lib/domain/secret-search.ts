import { SECRET_FORMS } from './address-text.ts';

/**
 * Looks through a finished text for anything that must not be in it: known secrets, and whatever has the form of one; each plain, percent-encoded,
 * in base64 or in hex.
 */
export type KnownSecret = {
  /** For the log: "vault key k1". Never the text. */
  name: string;
  bytes: Uint8Array;
};

/** Sealed tokens (JWE, compact or JSON), password hashes, private keys. */
const SEALED_FORMS: readonly RegExp[] = [
  /"(?:ciphertext|encrypted_key)"\s*:/,
  /"protected"\s*:\s*"ey/,
  /eyJ[\w-]{8,}\.[\w-]*\.[\w-]+/,
  /\$argon2(?:id|i|d)\$/,
  /PRIVATE KEY-----/,
];
const FORMS = [...SECRET_FORMS, ...SEALED_FORMS].map(
  ({ source, flags }) => new RegExp(source, flags.replace('g', '')),
);

/** Shorter ones, such as a password of three letters, stand in every text. */
const BYTES_MIN = 8;

/** @returns the names of what was found; empty: nothing. */
export function findSecrets(text: string, known: readonly KnownSecret[]): string[] {
  const low = text.toLowerCase();
  const named = known
    .filter(({ bytes }) => bytes.length >= BYTES_MIN)
    .filter(({ bytes }) => formsOf(bytes).some((form) => low.includes(form)))
    .map(({ name }) => name);
  const shaped = decodings(text).some((reading) => FORMS.some((form) => form.test(reading)));
  return shaped ? [...named, 'the form of a secret'] : named;
}

/** In small letters, as they are searched. */
function formsOf(bytes: Uint8Array): string[] {
  const plain = Buffer.from(bytes);
  // A password of the configuration may be no ASCII; in JSON, quotes and backslashes are escaped.
  const texts = [plain.toString('utf8'), plain.toString('latin1')].flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ]);
  // Inside a longer base64 text it begins at any of three offsets; the characters at both ends depend on its neighbours.
  const base64 = [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), plain]);
    return (['base64', 'base64url'] as const).map((encoding) =>
      padded
        .toString(encoding)
        .replace(/=+$/, '')
        .slice(offset === 0 ? 0 : offset + 1, -1),
    );
  });
  const forms = [...texts, plain.toString('hex'), ...base64.filter(({ length }) => length >= 10)];
  return [...new Set(forms)].map((form) => form.toLowerCase());
}

/** The text itself, and whatever in it can be read as an encoding of another. */
function decodings(text: string): string[] {
  const unescaped = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('latin1'),
  );
  const hex = (text.match(/[0-9a-f]{16,}/gi) ?? []).flatMap((run) => [
    Buffer.from(run, 'hex').toString('latin1'),
    Buffer.from(run.slice(1), 'hex').toString('latin1'),
  ]);
  const base64 = (text.match(/[\w+/-]{12,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((offset) => Buffer.from(run.slice(offset), 'base64').toString('latin1')),
  );
  return [text, unescaped, ...hex, ...base64];
}
