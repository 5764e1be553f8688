import type { NoteCode, Verdict } from '#lib/domain/outcome.ts';
import type { CreateUser } from './model.ts';
import type { Trouble } from './trouble.ts';

export type SandboxRow = {
  /** Stands in the token's text; at most 10 letters, so that the text has GitLab's length. */
  word: string;
  code: Verdict | NoteCode;
  shows: string;
  user?: CreateUser;
  scopes?: readonly string[];
  permissions?: readonly string[];
  /** Null = never expires; default 300. */
  daysLeft?: number | null;
  revoked?: boolean;
  impersonation?: boolean;
  /** What befalls every request with this token. */
  trouble?: Trouble;
  /** A text that the stand-in does not know. */
  unknown?: string;
};

const GOOD: readonly SandboxRow[] = [
  { word: 'healthy', code: 'ok', shows: 'A good token, 300 days left' },
  { word: 'second', code: 'ok', shows: 'Another account; renewing the first connection with it asks first' },
  { word: 'soon', code: 'expiry.soon', shows: 'Three days left', daysLeft: 3 },
  { word: 'never', code: 'expiry.none', shows: 'No expiry date', daysLeft: null },
  { word: 'broad', code: 'scope.broader', shows: 'May do more than needed', scopes: ['api'] },
  { word: 'project', code: 'account.bot', shows: 'A project access token', user: { bot: 'project' } },
  { word: 'group', code: 'account.bot', shows: 'A group access token', user: { bot: 'group' } },
  { word: 'service', code: 'account.bot', shows: 'A service account', user: { bot: 'service_account' } },
  { word: 'admin', code: 'account.admin', shows: 'An administrator of GitLab', user: { admin: true } },
  {
    word: 'finegrain',
    code: 'ok',
    shows: 'A fine-grained token with all permissions',
    permissions: ['read_user', 'read_metadata', 'read_personal_access_token', 'rotate_personal_access_token'],
  },
];

const TOKEN: readonly SandboxRow[] = [
  { word: 'expired', code: 'token.expired', shows: 'Expired yesterday', daysLeft: -1 },
  { word: 'today', code: 'token.expired', shows: 'Expires today, hence dead since 00:00 UTC', daysLeft: 0 },
  { word: 'revoked', code: 'token.revoked', shows: 'Revoked', revoked: true },
  {
    word: 'unknown',
    code: 'token.unknown',
    shows: 'GitLab does not know it',
    unknown: 'glpat-sandbox-unknown-0001',
  },
  {
    word: 'truncated',
    code: 'token.truncated',
    shows: 'The end is cut off',
    unknown: 'glpat-sandbox-cut-of',
  },
  { word: 'kind', code: 'token.wrong_kind', shows: 'A deploy token', unknown: 'gldt-sandbox-deploy-00001' },
  { word: 'text', code: 'token.malformed', shows: 'Not a token at all', unknown: 'my secret token' },
  {
    word: 'imperson',
    code: 'token.impersonation_disabled',
    shows: 'An impersonation token where these are off',
    impersonation: true,
  },
  {
    word: 'dpop',
    code: 'token.dpop_required',
    shows: 'The user wants a DPoP proof with every call',
    user: { dpop: true },
  },
  {
    word: 'client',
    code: 'token.client_restricted',
    shows: 'Only certain editors may call',
    trouble: 'language_server_only',
  },
  { word: 'scope', code: 'scope.missing', shows: 'May only read repositories', scopes: ['read_repository'] },
  {
    word: 'granular',
    code: 'scope.granular',
    shows: 'A fine-grained token without User: Read',
    permissions: ['read_personal_access_token'],
  },
];

const ACCOUNT: readonly SandboxRow[] = [
  { word: 'blocked', code: 'account.blocked', shows: 'A blocked user', user: { state: 'blocked' } },
  { word: 'banned', code: 'account.blocked', shows: 'A banned user', user: { state: 'banned' } },
  {
    word: 'inactive',
    code: 'account.deactivated',
    shows: 'A deactivated user',
    user: { state: 'deactivated' },
  },
  {
    word: 'pending',
    code: 'account.pending_approval',
    shows: 'A user who waits for approval',
    user: { state: 'pending_approval' },
  },
  {
    word: 'terms',
    code: 'account.terms',
    shows: 'A user who has not accepted the terms',
    user: { state: 'terms_not_accepted' },
  },
  {
    word: 'password',
    code: 'account.password_expired',
    shows: 'A user whose password expired',
    user: { state: 'password_expired' },
  },
  {
    word: 'email',
    code: 'account.unconfirmed',
    shows: 'A user whose e-mail address is not confirmed',
    user: { state: 'unconfirmed' },
  },
  { word: 'internal', code: 'account.internal', shows: 'An internal user', user: { state: 'internal' } },
  { word: 'forbidden', code: 'account.forbidden', shows: 'Refused without a reason', trouble: 'forbidden' },
];

const SURROUNDINGS: readonly SandboxRow[] = [
  { word: 'down', code: 'gitlab.unavailable', shows: 'GitLab does not respond', trouble: 'workhorse_502' },
  { word: 'mainten', code: 'gitlab.maintenance', shows: 'GitLab is in maintenance', trouble: 'maintenance' },
  { word: 'limit', code: 'gitlab.rate_limited', shows: 'Too many requests', trouble: 'rate_limited' },
  {
    word: 'strange',
    code: 'gitlab.unexpected',
    shows: 'An answer nobody understands',
    trouble: 'wrong_types',
  },
  { word: 'signin', code: 'gateway.sign_in', shows: 'A sign-in stands in front', trouble: 'okta_redirect' },
  {
    word: 'challenge',
    code: 'gateway.challenge',
    shows: 'A check for robots stands in front',
    trouble: 'cloudflare_challenge',
  },
  { word: 'firewall', code: 'gateway.blocked', shows: 'A firewall refuses', trouble: 'waf_403' },
  { word: 'portal', code: 'gateway.html', shows: 'A page instead of an answer', trouble: 'captive_portal' },
  { word: 'moved', code: 'redirect.elsewhere', shows: 'Sent to another host', trouble: 'moved_host' },
  {
    word: 'reset',
    code: 'network.reset',
    shows: 'The connection breaks',
    trouble: { manner: 'reset_before' },
  },
  { word: 'hang', code: 'network.timeout', shows: 'No answer in time', trouble: { manner: 'hang' } },
];

/** One row per outcome that a token can provoke; what stands in an address instead has no row here. */
export const SANDBOX_ROWS: readonly SandboxRow[] = [...GOOD, ...TOKEN, ...ACCOUNT, ...SURROUNDINGS];
