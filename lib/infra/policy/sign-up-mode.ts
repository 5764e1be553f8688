import 'server-only';
import type { SignUpMode } from '#lib/domain/policy.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { readPolicy } from './policy-store.ts';

/** Who may make an account: the policy's word, and without one what the operator configured. */
export async function readSignUpMode(db: Db, configured: SignUpMode): Promise<SignUpMode> {
  return (await readPolicy(db)).signUp ?? configured;
}
