import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** What the cookie carries: 256 random bits. Whoever holds it is the person. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database holds in its place: a stolen dump opens no session. */
export function hashSessionId(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}
