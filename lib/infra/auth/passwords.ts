import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from '#lib/domain/password.ts';
import type { Secret } from '#lib/domain/secret.ts';

/** OWASP's first choice for argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const COST_TEXT = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

export function hashPassword(password: Secret): Promise<string> {
  return hash(normalPassword(password.reveal()), COST);
}

/** A hash made with another cost than today's: made anew at the next sign-in, the only moment the password is known. */
export function needsRehash(passwordHash: string): boolean {
  return !passwordHash.startsWith(COST_TEXT);
}

/** A hash at today's cost that no password has: salt `patchbay-decoy!!`, all bits zero. */
const DECOY = `${COST_TEXT}cGF0Y2hiYXktZGVjb3khIQ$${'A'.repeat(43)}`;

/**
 * @param passwordHash null for nobody, or for a person without a password: costs the same time, so that the answer's
 * time does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: Secret): Promise<boolean> {
  const right = await verify(passwordHash ?? DECOY, normalPassword(password.reveal()));
  return right && passwordHash !== null;
}
