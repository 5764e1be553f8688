import 'server-only';
import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { Secret } from '#lib/domain/secret.ts';
import { openText, sealText } from './seal-text.ts';
import type { VaultKeys } from './vault-keys.ts';

/**
 * The vault's own keys, each for one purpose: `fingerprint` tells one token from another, `calendar` signs the addresses of feeds, `audit` seals the
 * audit log.
 */
export type VaultSecretName = 'fingerprint' | 'calendar' | 'audit';

/** Read once per process and database; a failed reading is not kept. */
const known = new WeakMap<PrismaClient, Map<VaultSecretName, Promise<Secret>>>();

/** A random key of 32 bytes as base64: made once, where it is first needed, and stored sealed. */
export async function vaultSecret(
  prisma: PrismaClient,
  keys: VaultKeys,
  name: VaultSecretName,
): Promise<Secret> {
  const ofDatabase = known.get(prisma) ?? new Map<VaultSecretName, Promise<Secret>>();
  known.set(prisma, ofDatabase);
  const cached = ofDatabase.get(name);
  if (cached) return cached;
  const reading = readOrMake(prisma, keys, name);
  ofDatabase.set(name, reading);
  reading.catch(() => ofDatabase.delete(name));
  return reading;
}

async function readOrMake(prisma: PrismaClient, keys: VaultKeys, name: VaultSecretName): Promise<Secret> {
  const stored = await prisma.vaultSecret.findUnique({ where: { name } });
  if (stored) return openText(keys, stored.sealed, secretAad(name));
  const made = new Secret(randomBytes(32).toString('base64'));
  // Two processes may start on a new database at once: the first row wins, both read it.
  await prisma.vaultSecret.createMany({
    data: { name, sealed: await sealText(keys, made, secretAad(name)) },
    skipDuplicates: true,
  });
  const winner = await prisma.vaultSecret.findUniqueOrThrow({ where: { name } });
  return openText(keys, winner.sealed, secretAad(name));
}

/** What a key of the vault's own is sealed to. */
export function secretAad(name: string): string {
  return `v1|vault|${name}`;
}
