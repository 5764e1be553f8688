import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { FlattenedEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { Secret } from '#lib/domain/secret.ts';
import { keyIdOf, openText, sealText } from './seal-text.ts';
import { type TokenBinding, tokenAad } from './seal-token.ts';
import { VaultError } from './vault-error.ts';
import { makeVaultKey, type VaultKeys } from './vault-keys.ts';

const TOKEN = 'glpat-canary-7Qk4M2xDaB3dE6';
const bytes = randomBytes(32);
const keys: VaultKeys = [makeVaultKey('k2', bytes), makeVaultKey('k1', randomBytes(32))];
const token = new Secret(TOKEN);

const binding = (): TokenBinding => ({
  connectionId: randomUUID(),
  userId: randomUUID(),
  instanceUrl: `https://git-${randomInt(1_000_000)}.example`,
});

async function opens(sealed: string, aad: string): Promise<boolean> {
  try {
    await openText(keys, sealed, aad);
    return true;
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}

/** How many of the texts open. */
async function countOpened(tries: readonly (readonly [sealed: string, aad: string])[]): Promise<number> {
  const opened = await Promise.all(tries.map(([sealed, aad]) => opens(sealed, aad)));
  return opened.filter(Boolean).length;
}

describe('a sealed text', () => {
  it('opens for its own binding, is different every time, and names its key', async () => {
    const aad = tokenAad(binding());
    const sealed = await sealText(keys, token, aad);
    expect((await openText(keys, sealed, aad)).reveal()).toBe(TOKEN);
    expect(await sealText(keys, token, aad)).not.toBe(sealed);
    expect(keyIdOf(sealed)).toBe('k2');
    expect(sealed).not.toContain(TOKEN.slice(6));
  });

  it('opens in none of 10,000 other rows, users, instances or slots', async () => {
    const own = binding();
    const sealed = await sealText(keys, token, tokenAad(own));
    const tries = Array.from({ length: 10_000 }, (_, index): [string, string] => {
      const other = binding();
      const mixed = [
        { ...own, connectionId: other.connectionId },
        { ...own, userId: other.userId },
        { ...own, instanceUrl: other.instanceUrl },
        other,
      ][index % 4];
      return [
        sealed,
        index % 5 === 0 ? tokenAad(own).replace('|token', `|slot${index}`) : tokenAad(mixed ?? other),
      ];
    });
    expect(await countOpened(tries)).toBe(0);
  });

  it('opens after none of 10,000 single bit flips', async () => {
    const aad = tokenAad(binding());
    const sealed = Buffer.from(await sealText(keys, token, aad));
    const tries = Array.from({ length: 10_000 }, (_, index): [string, string] => {
      const flipped = Buffer.from(sealed);
      const bit = index % (sealed.length * 8);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      return [flipped.toString('latin1'), aad];
    });
    expect(await countOpened(tries)).toBe(0);
  });

  it.each([
    ['dir', 'A256GCM'],
    ['A256KW', 'A256GCM'],
    ['A256GCMKW', 'A256CBC-HS512'],
    ['A256GCMKW', 'A128GCM'],
    ['A128GCMKW', 'A256GCM'],
    ['PBES2-HS256+A128KW', 'A256GCM'],
  ])('does not open when sealed with %s and %s, even under the right key', async (alg, enc) => {
    const aad = tokenAad(binding());
    const key = alg === 'A128GCMKW' ? bytes.subarray(0, 16) : bytes;
    const jwe = await new FlattenedEncrypt(new TextEncoder().encode(TOKEN))
      .setProtectedHeader({ alg, enc, kid: 'k2' })
      .setAdditionalAuthenticatedData(new TextEncoder().encode(aad))
      .encrypt(key);
    const { aad: _, ...stored } = jwe;
    expect(await opens(JSON.stringify({ encrypted_key: '', ...stored }), aad)).toBe(false);
  });

  it('names the key that is missing, and nothing of what is sealed', async () => {
    const aad = tokenAad(binding());
    const sealed = await sealText([makeVaultKey('k9', randomBytes(32))], token, aad);
    await expect(openText(keys, sealed, aad)).rejects.toThrow(
      'Sealed under the key "k9", which is not configured.',
    );
    const wrong = openText([makeVaultKey('k9', randomBytes(32))], sealed, aad);
    const error: unknown = await wrong.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VaultError);
    expect(inspect(error, { depth: 9 })).not.toContain(TOKEN.slice(6));
  });
});
