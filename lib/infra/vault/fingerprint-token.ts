import 'server-only';
import { createHmac } from 'node:crypto';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { VaultKeys } from './vault-keys.ts';
import { vaultSecret } from './vault-secret.ts';

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
export function fingerprintKey(prisma: PrismaClient, keys: VaultKeys): Promise<Secret> {
  return vaultSecret(prisma, keys, 'fingerprint');
}
