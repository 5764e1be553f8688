import { plainText } from '#lib/domain/hostile-text.ts';
import type { NetAnswer } from '#lib/infra/net/contract.ts';
import type { Evidence } from './contract.ts';

const JSON_DEPTH_MAX = 32;
const SAID_MAX = 300;

/**
 * The body as JSON, or undefined where it is none, is cut off, or is nested deeper than any answer of GitLab's.
 * The content type is not asked: proxies rewrite it, and the body decides anyway.
 */
export function jsonBody(answer: NetAnswer): unknown {
  const text = answer.body.trimStart();
  if (!/^[[{]/.test(text) || depthOf(text) > JSON_DEPTH_MAX) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitLab's four envelopes for trouble, flattened: `{message}`, `{message:{…}}`, `{error}`, `{error, error_description, scope}`. */
export type Complaint = {
  /** `insufficient_scope`, `invalid_token`, `401 Unauthorized`, … */
  error: string;
  /** The most telling sentence. */
  said: string;
  /** Scopes that would do, as GitLab lists them (it repeats some). */
  scopes: readonly string[];
};

/** Null where the body is not one of GitLab's envelopes. */
export function complaintOf(answer: NetAnswer): Complaint | null {
  const body = jsonBody(answer);
  if (!isRecord(body)) return null;
  const message = typeof body.message === 'object' ? JSON.stringify(body.message) : body.message;
  const error = typeof body.error === 'string' ? body.error : message;
  if (typeof error !== 'string') return null;
  const said =
    [body.error_description, body.error, message].find((part) => typeof part === 'string') ?? error;
  const scope = typeof body.scope === 'string' ? body.scope : '';
  const scopes = [...new Set(scope.split(/\s+/).filter(Boolean))]
    .slice(0, 30)
    .map((name) => plainText(name, 60));
  return { error: plainText(error, SAID_MAX), said: plainText(said, SAID_MAX), scopes };
}

/**
 * The header is on every answer of GitLab's Rails code, whatever the status, and on nothing else:
 * `X-Gitlab-Meta: {"correlation_id":"…","version":"1"}`.
 */
export function correlationIdOf(answer: NetAnswer): string | null {
  const meta = answer.headers['x-gitlab-meta'];
  const id = /"correlation_id"\s*:\s*"([\w-]{1,64})"/.exec(meta ?? '')?.[1];
  return id ?? (meta === undefined ? null : '');
}

export function hasGitlabMeta(answer: NetAnswer): boolean {
  return correlationIdOf(answer) !== null;
}

/** The id under which this answer stands in GitLab's logs, or in those of what stands in front of it. */
export function traceOf(answer: NetAnswer): string | null {
  const id = correlationIdOf(answer) || answer.headers['x-request-id'];
  return id ? plainText(id, 64) : null;
}

/** What support needs to find this answer again in GitLab's logs. */
export function evidenceOf(answer: NetAnswer, said?: string): Evidence {
  const correlationId = traceOf(answer);
  return {
    httpStatus: answer.status,
    ...(correlationId ? { correlationId } : {}),
    ...(said ? { said: plainText(said, SAID_MAX) } : {}),
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nesting depth of JSON text, brackets inside strings not counted; stops counting past the limit. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length && deepest <= JSON_DEPTH_MAX; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
