/**
 * The closed list of outcomes: one code per cause. Codes are stable; they stand in URLs of the documentation, in the
 * database and in `diagnose --json`. Their sentences are in the catalogues, `lib/words/en/outcomes.ts`.
 */
export const OUTCOME_CODES = [
  'address.malformed',
  'address.other_product',
  'dns.not_found',
  'dns.unavailable',
  'network.private',
  'network.refused',
  'network.timeout',
  'network.reset',
  'proxy.auth',
  'proxy.unreachable',
  'tls.untrusted',
  'tls.expired',
  'tls.name_mismatch',
  'tls.plain_http',
  'tls.client_certificate',
  'tls.failed',
  'gateway.sign_in',
  'gateway.challenge',
  'gateway.blocked',
  'gateway.html',
  'redirect.elsewhere',
  'gitlab.not_found',
  'gitlab.unavailable',
  'gitlab.maintenance',
  'gitlab.rate_limited',
  'gitlab.unexpected',
  'gitlab.too_old',
  'token.missing',
  'token.malformed',
  'token.wrong_kind',
  'token.truncated',
  'token.unknown',
  'token.expired',
  'token.revoked',
  'token.impersonation_disabled',
  'token.dpop_required',
  'token.client_restricted',
  'scope.missing',
  'scope.granular',
  'account.blocked',
  'account.deactivated',
  'account.pending_approval',
  'account.terms',
  'account.password_expired',
  'account.unconfirmed',
  'account.internal',
  'account.forbidden',
  'account.other_user',
  'policy.host',
  'policy.scope',
  'policy.lifetime',
  'policy.expiry_required',
  'policy.disabled',
  'link.duplicate',
  'limit.exceeded',
  'internal',
] as const;

export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** As the database has it. A code that a newer version wrote reads as "internal", never as success. */
export function storedOutcome(text: string): OutcomeCode {
  return OUTCOME_CODES.find((code) => code === text) ?? 'internal';
}

/** What a good outcome may be accompanied by. */
export const NOTE_CODES = [
  'expiry.soon',
  'expiry.none',
  'expiry.unreadable',
  'scope.broader',
  'account.bot',
  'account.admin',
  'identity.unreadable',
] as const;

export type NoteCode = (typeof NOTE_CODES)[number];

export type Verdict = 'ok' | OutcomeCode;

export function storedVerdict(text: string): Verdict {
  return text === 'ok' ? 'ok' : storedOutcome(text);
}

/** Who can put it right. `wait` = nobody needs to; it passes. */
export type Actor = 'you' | 'gitlab_admin' | 'operator' | 'wait';

const FAMILY_ACTOR: Record<string, Actor> = {
  address: 'you',
  dns: 'you',
  network: 'operator',
  proxy: 'operator',
  tls: 'gitlab_admin',
  gateway: 'gitlab_admin',
  redirect: 'you',
  gitlab: 'wait',
  token: 'you',
  scope: 'you',
  account: 'gitlab_admin',
  policy: 'operator',
  link: 'you',
  limit: 'wait',
  internal: 'operator',
};

const ACTOR_EXCEPTIONS: Partial<Record<OutcomeCode, Actor>> = {
  'dns.unavailable': 'wait',
  'network.refused': 'gitlab_admin',
  'network.timeout': 'wait',
  'network.reset': 'wait',
  'tls.untrusted': 'operator',
  'tls.name_mismatch': 'you',
  'tls.plain_http': 'operator',
  'tls.client_certificate': 'operator',
  'gitlab.not_found': 'you',
  'gitlab.too_old': 'gitlab_admin',
  'gitlab.unexpected': 'operator',
  'token.impersonation_disabled': 'gitlab_admin',
  'token.client_restricted': 'gitlab_admin',
  'account.deactivated': 'you',
  'account.terms': 'you',
  'account.password_expired': 'you',
  'account.unconfirmed': 'you',
  'account.internal': 'you',
  'account.other_user': 'you',
  'policy.scope': 'you',
  'policy.lifetime': 'you',
  'policy.expiry_required': 'you',
};

export function whoActs(code: OutcomeCode): Actor {
  return ACTOR_EXCEPTIONS[code] ?? FAMILY_ACTOR[code.slice(0, code.indexOf('.'))] ?? 'operator';
}

/** The checks of one attempt, in the order in which a person sees them. */
export const CHECK_NAMES = [
  'address',
  'reach',
  'certificate',
  'gitlab',
  'token',
  'who',
  'scopes',
  'expiry',
  'duplicate',
  'saved',
] as const;

/** `policy`: only where the policy asks for something, after the expiry; or in the place of all that it forbids to ask. */
export type CheckName = (typeof CHECK_NAMES)[number] | 'policy';

/** `warned`: passed, with something the person should know. `skipped`: could not or need not be asked. */
export type CheckStatus = 'passed' | 'warned' | 'failed' | 'skipped';

/** Small, token-free facts that explain a check: `{ issuer: 'Acme CA', needs: ['read_user'] }`. Text from GitLab in here is hostile. */
export type CheckDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export type Check = {
  name: CheckName;
  status: CheckStatus;
  code: OutcomeCode | NoteCode | null;
  /** Milliseconds this check took, or 0 where nothing was asked. */
  ms: number;
  detail: CheckDetail;
};
