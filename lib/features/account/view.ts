import type { ActionState } from '#lib/action/action-state.ts';
import type { Role } from '#lib/domain/access.ts';

/** What the sign-up page may offer. */
export type SignUpState =
  | { kind: 'open' }
  /** Bound to this address and role. */
  | { kind: 'invited'; email: string; role: Role }
  | { kind: 'refused'; code: 'sign_up.closed' | 'sign_up.invitation_needed' | 'link.spent' };

/** What the set-up page may offer. */
export type SetUpState = { kind: 'ready' } | { kind: 'refused'; code: 'set_up.spent' | 'set_up.done' };

/** `values.link` is the invitation's address once it is made: shown this one time, stored nowhere. */
export type InviteState = ActionState<'email' | 'role' | 'link'>;

/** An invitation that nobody has used yet; `note` in words: role, by whom, until when. */
export type InvitationView = { id: string; email: string; note: string };
