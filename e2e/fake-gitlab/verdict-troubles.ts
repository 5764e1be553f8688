import { type Answer, json, unauthorized } from './answers.ts';
import {
  deadToken,
  deniedByState,
  dpopMissing,
  forbidden,
  granularSwitchedOff,
  granularUncovered,
  insufficientScope,
  languageServerOnly,
  missingPermission,
} from './denials.ts';
import type { FakeUser, UserState } from './model.ts';

/** GitLab's verdicts on a token or its account, without having to make such an account. They meet requests with a credential. */
type Verdict = (url: string) => Answer;

const denied =
  (state: UserState): Verdict =>
  (url) =>
    deniedByState(someone(state), url) ?? forbidden();

export const VERDICT_TROUBLES = {
  unauthorized: () => unauthorized,
  expired: () => deadToken('expired'),
  revoked: () => deadToken('revoked'),
  impersonation_disabled: () => deadToken('impersonation_disabled'),
  dpop_required: () => dpopMissing,
  language_server_only: () => languageServerOnly,
  insufficient_scope: () => insufficientScope(['read_user', 'api', 'read_api']),
  /** As recorded once: without the final dot and the list. */
  insufficient_scope_bare: () =>
    json(403, {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token',
    }),
  insufficient_granular_scope: () => missingPermission('user', 'User: Read'),
  granular_enforced: () => missingPermission('project', 'Project: Read'),
  granular_switched_off: () => granularSwitchedOff,
  granular_uncovered: () => granularUncovered,
  blocked: denied('blocked'),
  pending_approval: denied('pending_approval'),
  deactivated: denied('deactivated'),
  terms_not_accepted: denied('terms_not_accepted'),
  unconfirmed: denied('unconfirmed'),
  /** Before GitLab appended where to ask for a new link. */
  unconfirmed_old: () =>
    forbidden(
      'Your primary email address is not confirmed. Please check your inbox for the confirmation instructions.',
    ),
  password_expired: denied('password_expired'),
  internal_user: denied('internal'),
  forbidden: () => forbidden(),
  must_be_admin: () => forbidden('Must be admin to use sudo'),
} as const satisfies Record<string, Verdict>;

export type VerdictTrouble = keyof typeof VERDICT_TROUBLES;

function someone(state: UserState): FakeUser {
  return {
    id: 1,
    username: 'someone',
    name: 'Someone',
    email: 'someone@example.com',
    state,
    admin: false,
    bot: null,
    createdAt: new Date(0),
    dpop: false,
    password: '',
  };
}
