import { plainText } from '#lib/domain/hostile-text.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { NetAnswer } from '#lib/infra/net/contract.ts';
import type { Evidence } from './contract.ts';
import { type Complaint, complaintOf, evidenceOf, hasGitlabMeta } from './read-answer.ts';

/** An answer that is no success, with its one cause. */
export type AnswerTrouble = { code: OutcomeCode; evidence: Evidence };

/**
 * Names the cause of an answer that is not the JSON we asked for: what stands in front of GitLab, GitLab's own trouble, its
 * verdict on the token, or its verdict on the account. Order matters: the nearer to us, the sooner.
 * Sources: GitLab `lib/api/api_guard.rb`, `lib/gitlab/auth/user_access_denied_reason.rb`, `lib/gitlab/rack_attack.rb`, workhorse
 * `badgateway`, omnibus' nginx templates; Cloudflare's and oauth2-proxy's documentation.
 */
export function nameTrouble(answer: NetAnswer, origin: string): AnswerTrouble {
  const complaint = complaintOf(answer);
  const evidence = evidenceOf(answer, complaint?.said);
  const { status } = answer;
  if (status >= 300 && status < 400) return redirectTrouble(answer, origin, evidence);
  if (isChallenge(answer)) return { code: 'gateway.challenge', evidence };
  if (/^\s*error code: 1015\b/.test(answer.body)) return { code: 'gitlab.rate_limited', evidence };
  if (/^\s*error code: 10\d\d\b/.test(answer.body)) return { code: 'gateway.blocked', evidence };
  if (status === 429)
    return { code: 'gitlab.rate_limited', evidence: { ...evidence, ...retryAfterOf(answer) } };
  if (status >= 500) return unavailable(answer, complaint, evidence);
  // nginx asks for a client's certificate in the handshake, but complains of its absence over HTTP.
  if (status === 400 && /No required SSL certificate was sent/i.test(answer.body))
    return { code: 'tls.client_certificate', evidence };
  if (status === 407) return { code: 'proxy.auth', evidence };
  if (status === 401) return { code: unauthorizedCode(answer, complaint), evidence };
  if (status === 403) return forbidden(answer, complaint, evidence);
  if (status === 200 && !complaint && looksLikeHtml(answer)) return { code: htmlCode(answer), evidence };
  if (status === 404 && !complaint) return { code: 'gitlab.not_found', evidence };
  return { code: 'gitlab.unexpected', evidence };
}

export function looksLikeHtml(answer: NetAnswer): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(answer.body) ||
    /text\/html/i.test(answer.headers['content-type'] ?? '')
  );
}

/** `Retry-After` in seconds or as a date, else GitLab's `RateLimit-Reset` (unix seconds); clamped to 1 s … 24 h. */
export function retryAfterOf(answer: NetAnswer, now = Date.now()): Pick<Evidence, 'retryAfterSeconds'> {
  const header = answer.headers['retry-after']?.trim() ?? '';
  const reset = Number(answer.headers['ratelimit-reset'] ?? Number.NaN);
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  const wait = Number.isFinite(seconds) ? seconds : reset - now / 1000;
  return Number.isFinite(wait) ? { retryAfterSeconds: Math.min(86_400, Math.max(1, Math.ceil(wait))) } : {};
}

/** The target without its query: it may carry somebody's state. Null where `Location` says nothing usable. */
export function redirectTarget(answer: NetAnswer, from: string): URL | null {
  const location = answer.headers.location;
  if (!location || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  target.search = '';
  target.hash = '';
  target.username = '';
  target.password = '';
  return /^https?:$/.test(target.protocol) ? target : null;
}

const SIGN_IN_HOST =
  /(?:^|\.)(?:cloudflareaccess\.com|okta(?:preview)?\.com|auth0\.com|onelogin\.com|login\.microsoftonline\.com|accounts\.google\.com|duosecurity\.com|pingidentity\.com|pingone\.\w+|jumpcloud\.com)$|^(?:sso|login|auth|idp|iam|adfs|keycloak|authelia|authentik|accounts?|signin|id)[.-]/i;
const SIGN_IN_PATH =
  /(?:^|\/)(?:oauth2?|sign[_-]?in|log[_-]?in|sso|saml2?|adfs|cas|authorize|auth|realms|openid-connect|cdn-cgi\/access|_?outpost[\w.-]*|\.auth|my\.policy|vpn)(?:[/.]|$)/i;

function redirectTrouble(answer: NetAnswer, origin: string, evidence: Evidence): AnswerTrouble {
  const target = redirectTarget(answer, origin);
  const signIn =
    target !== null && (SIGN_IN_HOST.test(target.hostname) || SIGN_IN_PATH.test(target.pathname));
  const redirectedTo = target ? { redirectTarget: plainText(target.href, 300) } : {};
  return {
    code: signIn ? 'gateway.sign_in' : 'redirect.elsewhere',
    evidence: { ...evidence, ...redirectedTo },
  };
}

/** Cloudflare marks its challenges; others are known by their page. */
function isChallenge(answer: NetAnswer): boolean {
  if (answer.headers['cf-mitigated'] === 'challenge') return true;
  return (
    looksLikeHtml(answer) &&
    /<title>\s*(?:Just a moment|Attention Required|Checking your browser|DDoS-Guard)/i.test(answer.body)
  );
}

function unavailable(answer: NetAnswer, complaint: Complaint | null, evidence: Evidence): AnswerTrouble {
  const wait = retryAfterOf(answer);
  const text = complaint?.said ?? answer.body.slice(0, 20_000);
  const maintenance = /maintenance mode|under(?:going)? maintenance|read-only mode|deploy in progress/i.test(
    text,
  );
  return {
    code: maintenance ? 'gitlab.maintenance' : 'gitlab.unavailable',
    evidence: { ...evidence, ...wait },
  };
}

/**
 * Only `invalid_token` and its kin are GitLab's verdict on this very token; the plain `401 Unauthorized` means that it does not
 * know it. A 401 that is not GitLab's JSON comes from something in front that wants its own sign-in.
 */
function unauthorizedCode(answer: NetAnswer, complaint: Complaint | null): OutcomeCode {
  if (!complaint) return 'gateway.sign_in';
  if (complaint.error === 'dpop_error') return 'token.dpop_required';
  if (complaint.error === 'restricted_language_server_client_error') return 'token.client_restricted';
  if (complaint.error === 'invalid_token') return deadTokenCode(complaint.said);
  if (complaint.error === '401 Unauthorized' || hasGitlabMeta(answer)) return 'token.unknown';
  return 'gateway.sign_in';
}

/** Compared by their beginnings, as glab does: GitLab appends advice to them. */
function deadTokenCode(said: string): OutcomeCode {
  if (said.startsWith('Token is expired')) return 'token.expired';
  if (said.startsWith('Token was revoked')) return 'token.revoked';
  if (said.startsWith('Token is an impersonation token')) return 'token.impersonation_disabled';
  return 'token.unknown';
}

const DENIALS: readonly (readonly [RegExp, OutcomeCode])[] = [
  [/account has been blocked/i, 'account.blocked'],
  [/pending approval/i, 'account.pending_approval'],
  [/has been deactivated/i, 'account.deactivated'],
  [/must accept the Terms of Service/i, 'account.terms'],
  [/email address is not confirmed/i, 'account.unconfirmed'],
  [/password expired/i, 'account.password_expired'],
  [/cannot be performed by internal users/i, 'account.internal'],
];

/** A 403 in GitLab's JSON means that it recognised the token; any other 403 says nothing about it. */
function forbidden(answer: NetAnswer, complaint: Complaint | null, evidence: Evidence): AnswerTrouble {
  if (!complaint) return { code: isSignInPage(answer) ? 'gateway.sign_in' : 'gateway.blocked', evidence };
  if (complaint.error === 'insufficient_granular_scope') {
    return {
      code: 'scope.granular',
      evidence: { ...evidence, scopesNeeded: granularPermissions(complaint.said) },
    };
  }
  if (complaint.error === 'insufficient_scope') {
    return { code: 'scope.missing', evidence: { ...evidence, scopesNeeded: complaint.scopes } };
  }
  const denial = DENIALS.find(([pattern]) => pattern.test(complaint.said));
  if (denial) return { code: denial[1], evidence };
  const gitlabs = /^403 Forbidden/.test(complaint.said) || hasGitlabMeta(answer);
  return { code: gitlabs ? 'account.forbidden' : 'gateway.blocked', evidence };
}

/** `… with the following user permissions: [User: Read, Metadata: Read].` → both names. */
function granularPermissions(said: string): string[] {
  const list = /\[([^\]]*)\]/.exec(said)?.[1] ?? '';
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function htmlCode(answer: NetAnswer): OutcomeCode {
  return isSignInPage(answer) ? 'gateway.sign_in' : 'gateway.html';
}

/** A form for a password, a SAML hand-over, or a page that calls itself a sign-in (oauth2-proxy sends its own with a 403). */
function isSignInPage({ body }: NetAnswer): boolean {
  return /type=["']?password|name=["']?SAML(?:Request|Response)|single sign-on|action=["'][^"']*\/oauth2\/|<title>[^<]*\b(?:sign|log)[ -]?in\b/i.test(
    body.slice(0, 100_000),
  );
}
