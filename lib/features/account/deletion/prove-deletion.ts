import 'server-only';
import { normalEmail } from '#lib/domain/email.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { isFreshProof } from '#lib/infra/auth/fresh-proof.ts';
import { provePassword } from '#lib/infra/auth/prove-password.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { DeletionInput } from './schema.ts';
import { hasPassword } from './store.ts';

export type ProofRefusal = { code: string | null; fieldErrors: Partial<Record<string, string>> };

/** That it is the person, and that they mean it: the password, or where there is none their own e-mail address; once for all steps. */
export async function proveDeletion(
  viewer: Viewer,
  { password, email, proof }: DeletionInput,
  request: RequestFacts,
  now: Date,
): Promise<Result<null, ProofRefusal>> {
  if (proof && isFreshProof(proof, viewer, 'deletion', now)) return ok(null);
  if (!(await hasPassword(db(), viewer.userId))) {
    if (email && normalEmail(email) === viewer.email) return ok(null);
    return refused({ email: email ? 'email.different' : 'email.missing' });
  }
  if (!password || password.length === 0) return refused({ password: 'password.missing' });
  const proved = await provePassword(viewer, password, request);
  if (proved.ok) return proved;
  return proved.error === 'limit.exceeded'
    ? fail({ code: proved.error, fieldErrors: {} })
    : refused({ password: proved.error });
}

function refused(fieldErrors: ProofRefusal['fieldErrors']) {
  return fail({ code: null, fieldErrors });
}
