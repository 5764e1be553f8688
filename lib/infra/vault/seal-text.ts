import 'server-only';
import { FlattenedEncrypt, type FlattenedJWE, flattenedDecrypt } from 'jose';
import { z } from 'zod';
import { Secret } from '#lib/domain/secret.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

/** One random key per text, wrapped by the vault key. Nothing else is ever accepted when opening. */
const ALG = 'A256GCMKW';
const ENC = 'A256GCM';

const sealedSchema = z.strictObject({
  ciphertext: z.string(),
  encrypted_key: z.string(),
  iv: z.string(),
  protected: z.string(),
  tag: z.string(),
});
type Sealed = z.infer<typeof sealedSchema>;

const headerSchema = z.object({ alg: z.literal(ALG), enc: z.literal(ENC), kid: z.string() });

/**
 * Seals `text` under the first key, bound to `aad`.
 * @returns a flattened JWE as JSON, without its `aad`: the opener has to know what the text was bound to.
 */
export async function sealText(keys: VaultKeys, text: Secret, aad: string): Promise<string> {
  const [{ kid, key }] = keys;
  const jwe = await new FlattenedEncrypt(utf8(text.reveal()))
    .setProtectedHeader({ alg: ALG, enc: ENC, kid })
    .setAdditionalAuthenticatedData(utf8(aad))
    .encrypt(key);
  return JSON.stringify(sealedSchema.parse(withoutAad(jwe)));
}

/** @throws VaultError for an unknown key, another binding, or any changed bit. */
export async function openText(keys: VaultKeys, sealed: string, aad: string): Promise<Secret> {
  const jwe = readSealed(sealed);
  const kid = kidOf(jwe);
  const found = keys.find((candidate) => candidate.kid === kid);
  if (!found) throw new VaultError(`Sealed under the key "${kid}", which is not configured.`);
  try {
    const opened = await flattenedDecrypt(
      { ...jwe, aad: Buffer.from(aad).toString('base64url') },
      found.key,
      {
        keyManagementAlgorithms: [ALG],
        contentEncryptionAlgorithms: [ENC],
      },
    );
    return new Secret(Buffer.from(opened.plaintext).toString('utf8'));
  } catch (cause) {
    throw new VaultError(`The key "${kid}" does not open it: another key, another row, or changed bytes.`, {
      cause,
    });
  }
}

/** @throws VaultError where the text is not one that `sealText` made. */
export function keyIdOf(sealed: string): string {
  return kidOf(readSealed(sealed));
}

/** Only the one spelling that `sealText` makes: base64 and JSON would let several texts through for the same bytes. */
function readSealed(sealed: string): Sealed {
  const parsed = sealedSchema.safeParse(parseJson(sealed));
  if (!parsed.success) throw new VaultError('It is not a sealed text.');
  const jwe = parsed.data;
  const canonical = Object.values(jwe).every(
    (part) => Buffer.from(part, 'base64url').toString('base64url') === part,
  );
  if (!canonical || JSON.stringify(jwe) !== sealed) throw new VaultError('It is not a sealed text.');
  return jwe;
}

function kidOf(jwe: Sealed): string {
  const header = headerSchema.safeParse(parseJson(Buffer.from(jwe.protected, 'base64url').toString('utf8')));
  if (!header.success) throw new VaultError('It is sealed by other algorithms than ours.');
  return header.data.kid;
}

function withoutAad({ aad: _, ...jwe }: FlattenedJWE): Omit<FlattenedJWE, 'aad'> {
  return jwe;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
