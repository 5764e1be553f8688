import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';
import { vaultSecret } from '#lib/infra/vault/vault-secret.ts';

/** The chain up to and with one event. Seals are numbered from 1 without a gap. */
export type SealFacts = {
  id: bigint;
  eventId: bigint;
  /** How many events there are up to that one. */
  rows: bigint;
  /** Of that event. */
  hash: string;
  at: Date;
};
export type AuditSeal = SealFacts & { mac: string };

/** A random key that the database holds sealed only: whoever writes to the database cannot make a seal. */
export function auditKey(prisma: PrismaClient, keys: VaultKeys): Promise<Secret> {
  return vaultSecret(prisma, keys, 'audit');
}

/** HMAC-SHA-256 of all that a seal says, as base64url. */
export function sealMac(key: Secret, { id, eventId, rows, hash, at }: SealFacts): string {
  return createHmac('sha256', Buffer.from(key.reveal(), 'base64'))
    .update(`audit|v1|${id}|${eventId}|${rows}|${hash}|${at.getTime()}`)
    .digest('base64url');
}

export function isGenuine(key: Secret, seal: AuditSeal): boolean {
  const right = Buffer.from(sealMac(key, seal));
  const given = Buffer.from(seal.mac);
  return given.length === right.length && timingSafeEqual(given, right);
}
