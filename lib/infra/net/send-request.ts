import type { Dispatcher } from 'undici';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { nameAnswerTrouble } from './answer-trouble.ts';
import type { NetAnswer, NetRequest, NetTrouble } from './contract.ts';
import type { NetLimits } from './limits.ts';
import { readBody } from './read-body.ts';
import { trouble } from './trouble.ts';

const USER_AGENT = `Patchbay/${packageJson.version}`;
/** Interim answers (`103 Early Hints`) that a request may get before its real one. */
const INTERIM_MAX = 20;

export type RequestLine = {
  dispatcher: Dispatcher;
  /** What TLS on the other side complained of, on any connection. */
  alert: () => Error | null;
};

/** One request, one whole answer, no redirects. The clock runs here: undici's own limits start anew with every byte. */
export async function sendRequest(
  line: RequestLine,
  { method, path, headers, body, limitMs }: NetRequest,
  limits: NetLimits,
  signal: AbortSignal,
): Promise<Result<NetAnswer, NetTrouble>> {
  const started = performance.now();
  const stop = new AbortController();
  const limit = AbortSignal.any([signal, stop.signal]);
  const headersTimer = setTimeout(() => stop.abort(), limitMs ?? limits.headersMs);
  const callTimer = setTimeout(() => stop.abort(), limitMs ?? limits.callMs);
  let answered = false;
  let interim = 0;
  try {
    const answer = await line.dispatcher.request({
      method,
      path,
      headers: { ...headers, 'user-agent': USER_AGENT, 'accept-encoding': 'identity' },
      body: body ?? null,
      signal: limit,
      onInfo: () => {
        interim += 1;
        if (interim > INTERIM_MAX) stop.abort();
      },
    });
    answered = true;
    clearTimeout(headersTimer);
    const known = joinHeaders(answer.headers);
    if (sizeOf(known) > limits.headerBytes) {
      answer.body.destroy();
      return fail(trouble('answer', 'gitlab.unexpected', { reason: 'headers_too_large' }));
    }
    const text = await readBody(answer.body, known['content-encoding'] ?? '', limits.bodyBytes);
    if (!text.ok) return text;
    const ms = Math.round(performance.now() - started);
    return ok({ status: answer.statusCode, headers: known, body: text.value, ms });
  } catch (error) {
    if (interim > INTERIM_MAX)
      return fail(trouble('answer', 'gitlab.unexpected', { reason: 'endless_interim' }));
    return fail(nameAnswerTrouble({ error, alert: line.alert(), answered, timedOut: limit.aborted }));
  } finally {
    clearTimeout(headersTimer);
    clearTimeout(callTimer);
  }
}

function joinHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return joined;
}

function sizeOf(headers: Readonly<Record<string, string>>): number {
  return Object.entries(headers).reduce((size, [name, value]) => size + name.length + value.length, 0);
}
