import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { VaultKeys } from './vault-keys.ts';
import { vaultSecret } from './vault-secret.ts';

/** One address of somebody's feed: a new version ends the one before. */
export type CalendarAddress = { userId: string; version: number };

/** HMAC-SHA-256 as base64url, 43 characters, under a key of its own: the address can be shown again, and a copy of the database does not tell it. */
export async function calendarMac(
  prisma: PrismaClient,
  keys: VaultKeys,
  { userId, version }: CalendarAddress,
): Promise<string> {
  const key = await vaultSecret(prisma, keys, 'calendar');
  return createHmac('sha256', Buffer.from(key.reveal(), 'base64'))
    .update(`calendar|${userId}|${version}`)
    .digest('base64url');
}

/** Compares in one time, whatever is there. */
export async function isCalendarMac(
  prisma: PrismaClient,
  keys: VaultKeys,
  address: CalendarAddress,
  mac: string,
): Promise<boolean> {
  const right = Buffer.from(await calendarMac(prisma, keys, address));
  const given = Buffer.from(mac);
  return given.length === right.length && timingSafeEqual(given, right);
}
