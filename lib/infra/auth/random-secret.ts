import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a one-time link. Whoever holds it is let in. */
export function newRandomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database holds in its place: a stolen dump opens nothing. Enough for random bits; never for passwords. */
export function hashRandomSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
