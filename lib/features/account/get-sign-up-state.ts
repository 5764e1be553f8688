import 'server-only';
import { type AuthSettings, authSettings } from '#lib/infra/auth/auth-settings.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { readSignUpMode } from '#lib/infra/policy/sign-up-mode.ts';
import { findOpenLink } from './store.ts';
import type { SignUpState } from './view.ts';

/** @param invitation from the invitation link's address, if there is one. */
export async function getSignUpState(
  invitation?: string,
  configured: Pick<AuthSettings, 'signUp'> = authSettings(),
): Promise<SignUpState> {
  const signUp = await readSignUpMode(db(), configured.signUp);
  if (signUp === 'closed') return { kind: 'refused', code: 'sign_up.closed' };
  if (invitation) {
    const link = await findOpenLink('invitation', invitation);
    if (link?.email) return { kind: 'invited', email: link.email, role: link.role };
    return { kind: 'refused', code: 'link.spent' };
  }
  return signUp === 'open' ? { kind: 'open' } : { kind: 'refused', code: 'sign_up.invitation_needed' };
}
