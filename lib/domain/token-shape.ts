import type { OutcomeCode } from './outcome.ts';

/**
 * What can be told of a token by looking at it, without asking anybody. Hints only: prefixes are the administrator's choice and
 * lengths differ by version, so a token is refused by its looks only where it cannot be sent at all, or where it is
 * plainly a secret of something other than GitLab, which must not be sent to a GitLab.
 * Prefixes and the routable form: GitLab `app/assets/javascripts/lib/utils/secret_detection_patterns.js`, gitleaks `gitlab.go`.
 */
export const TOKEN_KINDS = [
  'personal',
  'personal_routable',
  'bare',
  'other',
  'oauth_secret',
  'deploy',
  'runner',
  'job',
  'trigger',
  'feed',
  'incoming_mail',
  'agent',
  'scim',
  'feature_flag',
  'session_cookie',
  'github',
  'jwt',
  'ssh_key',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export const TOKEN_CLEANINGS = ['blanks', 'line_breaks', 'invisible', 'quotes', 'header'] as const;
/** What was taken off around the token: said to the person, never silently. */
export type TokenCleaning = (typeof TOKEN_CLEANINGS)[number];

export type TokenShape = {
  kind: TokenKind;
  length: number;
  /** CRC32 of a routable token (GitLab 17.10+); `absent` for all other forms. */
  checksum: 'passed' | 'failed' | 'absent';
  /** Shorter than its own prefix or form promises, or its checksum failed: the end seems cut off. */
  truncated: boolean;
  cleaned: readonly TokenCleaning[];
};

export type TokenReading = {
  /** The cleaned text; null where `problem` says that it cannot or must not be sent. */
  text: string | null;
  shape: TokenShape;
  problem: Extract<OutcomeCode, 'token.missing' | 'token.malformed' | 'token.wrong_kind'> | null;
};

const TOKEN_LENGTH_MAX = 1024;

/** Kinds of GitLab secret that its API does not take as a personal access token. */
const GITLAB_PREFIXES: readonly (readonly [RegExp, TokenKind])[] = [
  [/^gloas-/, 'oauth_secret'],
  [/^gldt-/, 'deploy'],
  [/^(?:glrtr?-|GR1348941)/, 'runner'],
  [/^glcbt-/, 'job'],
  [/^glptt-/, 'trigger'],
  [/^glft-/, 'feed'],
  [/^glimt-/, 'incoming_mail'],
  [/^glagent-/, 'agent'],
  [/^glsoat-/, 'scim'],
  [/^glffct-/, 'feature_flag'],
  [/^_gitlab_session=/, 'session_cookie'],
];

/** Secrets of other things: never sent to a GitLab. */
const FOREIGN_PREFIXES: readonly (readonly [RegExp, TokenKind])[] = [
  [/^(?:gh[pousr]_|github_pat_)/, 'github'],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, 'jwt'],
  [/^(?:-----BEGIN|ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-)/, 'ssh_key'],
];

const FOREIGN_KINDS: ReadonlySet<TokenKind> = new Set(FOREIGN_PREFIXES.map(([, kind]) => kind));
const NOT_PERSONAL_KINDS: ReadonlySet<TokenKind> = new Set([
  ...FOREIGN_KINDS,
  ...GITLAB_PREFIXES.map(([, kind]) => kind),
]);

/** @param pasted the field's text exactly as the person left it. */
export function readTokenShape(pasted: string): TokenReading {
  const { text, cleaned } = clean(pasted);
  const kind = kindOf(text);
  const checksum = checksumOf(text);
  const shape: TokenShape = {
    kind,
    length: text.length,
    checksum,
    truncated: isTruncated(text, kind, checksum),
    cleaned,
  };
  const problem = problemOf(text, kind);
  return { text: problem ? null : text, shape, problem };
}

/** Whether GitLab's "unknown token" is explained by the kind: a deploy token, a runner token, … */
export function isKnownOtherKind(kind: TokenKind): boolean {
  return NOT_PERSONAL_KINDS.has(kind);
}

function problemOf(text: string, kind: TokenKind): TokenReading['problem'] {
  if (text === '') return 'token.missing';
  if (FOREIGN_KINDS.has(kind)) return 'token.wrong_kind';
  if (text.length > TOKEN_LENGTH_MAX || !/^[\x21-\x7e]+$/.test(text) || /^https?:\/\//i.test(text))
    return 'token.malformed';
  return null;
}

function clean(pasted: string): { text: string; cleaned: TokenCleaning[] } {
  const cleaned: TokenCleaning[] = [];
  const step = (before: string, after: string, what: TokenCleaning): string => {
    if (after !== before && !cleaned.includes(what)) cleaned.push(what);
    return after;
  };
  let text = step(pasted, pasted.replace(/\p{Cf}|\u{fe0f}/gu, ''), 'invisible');
  text = step(text, text.replace(/^[^\S\r\n]+|[^\S\r\n]+$/g, ''), 'blanks');
  // Keys and certificates are recognised by their line breaks and words; everything else is one word.
  if (!text.startsWith('-----BEGIN')) text = step(text, text.replace(/\s*[\r\n]+\s*/g, ''), 'line_breaks');
  for (let before = ''; before !== text; ) {
    before = text;
    text = step(text, text.replace(/^(["'`“‘«])(.*)(["'`”’»])$/u, '$2'), 'quotes');
    text = step(
      text,
      text.replace(/^(?:private-token\s*[:=]\s*|authorization\s*:\s*|bearer\s+)/i, ''),
      'header',
    );
    text = step(text, text.trim(), 'blanks');
  }
  return { text, cleaned };
}

function kindOf(text: string): TokenKind {
  const known = [...FOREIGN_PREFIXES, ...GITLAB_PREFIXES].find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  if (/glpat-/.test(text)) return text.includes('.') ? 'personal_routable' : 'personal';
  return /^[\w-]{20}$/.test(text) ? 'bare' : 'other';
}

/** `<prefix><payload>.<version 2>.<length 2><crc 7>`, or without the version in the first form. */
const ROUTABLE = /^(.+\.)([0-9a-z]{2})([0-9a-z]{7})$/;

function checksumOf(text: string): TokenShape['checksum'] {
  const match = /(?:^|[^.])\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.test(text) ? ROUTABLE.exec(text) : null;
  if (!match) return 'absent';
  const [, head = '', length = '', crc = ''] = match;
  return crc32(head + length)
    .toString(36)
    .padStart(7, '0') === crc
    ? 'passed'
    : 'failed';
}

function isTruncated(text: string, kind: TokenKind, checksum: TokenShape['checksum']): boolean {
  if (checksum === 'failed') return true;
  if (kind === 'personal_routable') return checksum === 'absent';
  if (kind !== 'personal') return false;
  const secret = text.slice(text.indexOf('glpat-') + 6).length;
  // 20 characters is the plain form; the routable form has 27 or more before its first dot.
  return secret < 20 || secret >= 27;
}

/** CRC-32 (IEEE), bit by bit: tokens are short, and this runs in the browser too. */
function crc32(ascii: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < ascii.length; index += 1) {
    crc ^= ascii.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
