import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { Secret } from '#lib/domain/secret.ts';
import { openText, sealText } from './seal-text.ts';
import type { VaultKeys } from './vault-keys.ts';

const NAME = 'fingerprint';

/** Read once per process and database; a failed reading is not kept. */
const known = new WeakMap<PrismaClient, Promise<Secret>>();

/**
 * HMAC-SHA-256 (hex) of a token under a key of its own: tells "the same token" without opening any. The key is random, made
 * once, and stored sealed.
 */
export async function fingerprintToken(
  prisma: PrismaClient,
  keys: VaultKeys,
  token: Secret,
): Promise<string> {
  const key = await fingerprintKey(prisma, keys);
  return createHmac('sha256', Buffer.from(key.reveal(), 'base64')).update(token.reveal()).digest('hex');
}

/** Reads the key, or makes it where the database is new. Called at server start too, so that the first link does not pay for it. */
export async function fingerprintKey(prisma: PrismaClient, keys: VaultKeys): Promise<Secret> {
  const cached = known.get(prisma);
  if (cached) return cached;
  const reading = readOrMake(prisma, keys);
  known.set(prisma, reading);
  reading.catch(() => known.delete(prisma));
  return reading;
}

async function readOrMake(prisma: PrismaClient, keys: VaultKeys): Promise<Secret> {
  const stored = await prisma.vaultSecret.findUnique({ where: { name: NAME } });
  if (stored) return openText(keys, stored.sealed, secretAad(NAME));
  const made = new Secret(randomBytes(32).toString('base64'));
  // Two processes may start on a new database at once: the first row wins, both read it.
  await prisma.vaultSecret.createMany({
    data: { name: NAME, sealed: await sealText(keys, made, secretAad(NAME)) },
    skipDuplicates: true,
  });
  const winner = await prisma.vaultSecret.findUniqueOrThrow({ where: { name: NAME } });
  return openText(keys, winner.sealed, secretAad(NAME));
}

/** What a key of the vault's own is sealed to. */
export function secretAad(name: string): string {
  return `v1|vault|${name}`;
}
