import { decidingFacts, word } from './check-facts.ts';
import type { Actor, Check, CheckDetail, OutcomeCode, Verdict } from './outcome.ts';
import { whoActsOn } from './who-acts.ts';

/** How far the facts carry the cause that is named. */
export const CONFIDENCES = ['unclear', 'likely', 'sure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What speaks for or against the cause. */
export const DIAGNOSIS_REASONS = [
  'measured',
  'said',
  'typed',
  'shape',
  'ours',
  'in_front',
  'silent',
  'first_refusal',
  'others_same',
  'others_same_token',
  'others_fine',
  'others_fine_token',
  'alone',
  'host_down',
  'worked_before',
] as const;
export type DiagnosisReason = (typeof DIAGNOSIS_REASONS)[number];

/** What support does next. */
export const NEXT_STEPS = [
  'nothing',
  'ask_address',
  'check_name',
  'check_dns',
  'allow_private',
  'check_way',
  'check_proxy',
  'add_ca',
  'replace_certificate',
  'allow_http',
  'check_tls',
  'let_through',
  'wait_gitlab',
  'slow_down',
  'search_log',
  'update_gitlab',
  'new_token',
  'new_scopes',
  'confirm',
  'gitlab_rules',
  'gitlab_account',
  'follow_text',
  'policy_host',
  'policy_token',
  'policy_disabled',
  'wait_limit',
  'operator_log',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What else is known of that GitLab: within an hour before and after the attempt, this person's own tries left out. */
export type Surroundings = {
  /** People whose attempts ended with the same code, and people whose attempts were good. */
  sameTrouble: number;
  succeeded: number;
  /** Its host cannot be reached now. */
  hostDown: boolean;
  /** This person has had a good attempt there: earlier, later. */
  workedBefore: boolean;
  workedSince: boolean;
};

export type Tried = {
  verdict: Verdict;
  checks: readonly Check[];
  evidence: CheckDetail;
  /** The token's end is missing, as far as its form tells. */
  truncated: boolean;
};

export type Diagnosis = {
  verdict: Verdict;
  confidence: Confidence;
  /** Null where nobody has to do anything. */
  actor: Actor | null;
  reasons: readonly DiagnosisReason[];
  step: NextStep;
  /** This person has had a good attempt there since. */
  solved: boolean;
};

type Basis = readonly [Confidence, DiagnosisReason, NextStep];

const BASES: Readonly<Record<OutcomeCode, Basis>> = {
  'address.malformed': ['sure', 'typed', 'ask_address'],
  'address.other_product': ['sure', 'typed', 'ask_address'],
  'dns.not_found': ['likely', 'measured', 'check_name'],
  'dns.unavailable': ['unclear', 'silent', 'check_dns'],
  'network.private': ['sure', 'ours', 'allow_private'],
  'network.refused': ['likely', 'measured', 'check_way'],
  'network.timeout': ['unclear', 'silent', 'check_way'],
  'network.reset': ['unclear', 'silent', 'check_way'],
  'proxy.auth': ['sure', 'measured', 'check_proxy'],
  'proxy.unreachable': ['sure', 'measured', 'check_proxy'],
  'tls.untrusted': ['sure', 'measured', 'add_ca'],
  'tls.expired': ['sure', 'measured', 'replace_certificate'],
  'tls.name_mismatch': ['sure', 'measured', 'ask_address'],
  'tls.plain_http': ['sure', 'measured', 'allow_http'],
  'tls.client_certificate': ['sure', 'measured', 'check_tls'],
  'tls.failed': ['likely', 'measured', 'check_tls'],
  'gateway.sign_in': ['likely', 'in_front', 'let_through'],
  'gateway.challenge': ['likely', 'in_front', 'let_through'],
  'gateway.blocked': ['likely', 'in_front', 'let_through'],
  'gateway.html': ['unclear', 'in_front', 'let_through'],
  'redirect.elsewhere': ['sure', 'measured', 'ask_address'],
  'gitlab.not_found': ['likely', 'measured', 'ask_address'],
  'gitlab.unavailable': ['likely', 'measured', 'wait_gitlab'],
  'gitlab.maintenance': ['sure', 'said', 'wait_gitlab'],
  'gitlab.rate_limited': ['sure', 'said', 'slow_down'],
  'gitlab.unexpected': ['unclear', 'measured', 'search_log'],
  'gitlab.too_old': ['sure', 'said', 'update_gitlab'],
  'token.missing': ['sure', 'typed', 'new_token'],
  'token.malformed': ['sure', 'shape', 'new_token'],
  'token.wrong_kind': ['sure', 'shape', 'new_token'],
  'token.truncated': ['likely', 'shape', 'new_token'],
  'token.unknown': ['likely', 'said', 'new_token'],
  'token.expired': ['sure', 'said', 'new_token'],
  'token.revoked': ['sure', 'said', 'new_token'],
  'token.impersonation_disabled': ['sure', 'said', 'gitlab_rules'],
  'token.dpop_required': ['sure', 'said', 'follow_text'],
  'token.client_restricted': ['sure', 'said', 'gitlab_rules'],
  'scope.missing': ['sure', 'said', 'new_scopes'],
  'scope.granular': ['sure', 'said', 'new_scopes'],
  'account.blocked': ['sure', 'said', 'gitlab_account'],
  'account.deactivated': ['sure', 'said', 'follow_text'],
  'account.pending_approval': ['sure', 'said', 'gitlab_account'],
  'account.terms': ['sure', 'said', 'follow_text'],
  'account.password_expired': ['sure', 'said', 'follow_text'],
  'account.unconfirmed': ['sure', 'said', 'follow_text'],
  'account.internal': ['sure', 'said', 'follow_text'],
  'account.forbidden': ['likely', 'said', 'gitlab_account'],
  'account.other_user': ['sure', 'measured', 'follow_text'],
  'policy.host': ['sure', 'ours', 'policy_host'],
  'policy.scope': ['sure', 'ours', 'policy_token'],
  'policy.lifetime': ['sure', 'ours', 'policy_token'],
  'policy.expiry_required': ['sure', 'ours', 'policy_token'],
  'policy.disabled': ['sure', 'ours', 'policy_disabled'],
  'link.duplicate': ['sure', 'ours', 'nothing'],
  'limit.exceeded': ['sure', 'ours', 'wait_limit'],
  internal: ['unclear', 'ours', 'operator_log'],
};

/** What one person alone does not mistype: several who do the same have found something wrong at the GitLab. */
const SHARED_IS_GITLABS: readonly Verdict[] = [
  'dns.not_found',
  'gitlab.not_found',
  'redirect.elsewhere',
  'tls.name_mismatch',
];

const MANY = 2;

/** Cause, how sure it is and why, who must act and what support does next. Pure rules over what was measured and what else happened there. */
export function diagnose(tried: Tried, around: Surroundings): Diagnosis {
  const { verdict, checks, evidence } = tried;
  if (verdict === 'ok')
    return { verdict, confidence: 'sure', actor: null, reasons: ['measured'], step: 'nothing', solved: true };
  const facts = decidingFacts(verdict, checks, evidence);
  const [confidence, reason, step] = basisOf(tried, facts);
  const others = isAboutTheWay(verdict)
    ? othersOnTheWay(around)
    : isAboutTheToken(verdict)
      ? othersWithTokens(verdict, around)
      : null;
  return {
    verdict,
    confidence: shifted(confidence, others?.shift ?? 0),
    actor: actorOn(verdict, facts, around),
    reasons: [
      reason,
      ...(others ? [others.reason] : []),
      ...(around.hostDown && isAboutTheWay(verdict) ? (['host_down'] as const) : []),
      ...(around.workedBefore && !isAboutUs(verdict) ? (['worked_before'] as const) : []),
    ],
    step: around.workedSince ? 'nothing' : step,
    solved: around.workedSince,
  };
}

/** Nobody where it has worked since. */
function actorOn(
  verdict: Exclude<Verdict, 'ok'>,
  facts: CheckDetail,
  around: Surroundings,
): Diagnosis['actor'] {
  if (around.workedSince) return null;
  const shared = around.sameTrouble >= MANY && around.succeeded === 0;
  return shared && SHARED_IS_GITLABS.includes(verdict) ? 'gitlab_admin' : whoActsOn(verdict, facts);
}

function basisOf({ verdict, truncated }: Tried, facts: CheckDetail): Basis {
  if (verdict === 'token.unknown' && word(facts, 'confirmsAfter'))
    return ['unclear', 'first_refusal', 'confirm'];
  if (verdict === 'token.truncated' && truncated) return ['sure', 'shape', 'new_token'];
  // Also for a newer version's code, which reads as internal everywhere.
  const basis = BASES[verdict === 'ok' ? 'internal' : verdict];
  if (verdict === 'tls.untrusted' && whoActsOn(verdict, facts) === 'gitlab_admin')
    return ['sure', 'measured', 'replace_certificate'];
  return basis;
}

type Others = { reason: DiagnosisReason; shift: -1 | 0 | 1 };

function othersOnTheWay({ sameTrouble, succeeded }: Surroundings): Others {
  if (succeeded > 0) return { reason: 'others_fine', shift: -1 };
  return sameTrouble >= MANY ? { reason: 'others_same', shift: 1 } : { reason: 'alone', shift: 0 };
}

/** Where GitLab judges many tokens alike and none well, it may be GitLab. What is wrong with a scope is plain all the same. */
function othersWithTokens(verdict: Verdict, { sameTrouble, succeeded }: Surroundings): Others | null {
  if (succeeded > 0) return { reason: 'others_fine_token', shift: verdict === 'token.unknown' ? 1 : 0 };
  const doubtful = verdict.startsWith('token.') || verdict.startsWith('account.');
  return doubtful && sameTrouble >= MANY ? { reason: 'others_same_token', shift: -1 } : null;
}

function shifted(confidence: Confidence, by: -1 | 0 | 1): Confidence {
  const place = Math.min(CONFIDENCES.length - 1, Math.max(0, CONFIDENCES.indexOf(confidence) + by));
  return CONFIDENCES[place] ?? confidence;
}

function isAboutTheWay(verdict: Verdict): boolean {
  return /^(?:dns|network|tls|gateway|redirect|gitlab)\./.test(verdict) && verdict !== 'network.private';
}

function isAboutTheToken(verdict: Verdict): boolean {
  return /^(?:token|scope|account)\./.test(verdict) && !/^token\.(?:missing|malformed|wrong)/.test(verdict);
}

function isAboutUs(verdict: Verdict): boolean {
  return /^(?:policy|link|limit)\./.test(verdict);
}
