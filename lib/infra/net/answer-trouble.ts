import type { NetTrouble } from './contract.ts';
import { nameTlsTrouble } from './tls-trouble.ts';
import { causesOf, codeOf, NetTroubleError, trouble } from './trouble.ts';

/** A request that could not even be sent is a mistake of ours, not the network's. */
const OUR_MISTAKES: ReadonlySet<string> = new Set([
  'UND_ERR_INVALID_ARG',
  'ERR_INVALID_ARG_TYPE',
  'UND_ERR_NOT_SUPPORTED',
]);

export type AnswerTrouble = {
  /** What the request was rejected with. */
  error: unknown;
  /** What the connection itself reported: undici may hide an alert of TLS behind "other side closed". */
  alert: Error | null;
  /** Whether status and headers had come. */
  answered: boolean;
  /** Whether one of our limits ended it. */
  timedOut: boolean;
};

/**
 * Why a request got no whole answer.
 * @throws for what is no trouble of the network's. The message is our own: the request's headers hold a token.
 */
export function nameAnswerTrouble({ error, alert, answered, timedOut }: AnswerTrouble): NetTrouble {
  const causes = [...causesOf(error), ...causesOf(alert)];
  const named = causes.find((cause) => cause instanceof NetTroubleError);
  if (named) return named.trouble;
  if (timedOut) return trouble('answer', 'network.timeout');
  for (const cause of causes) {
    const code = codeOf(cause);
    const tls = nameTlsTrouble(cause, undefined);
    if (tls) return tls;
    if (OUR_MISTAKES.has(code)) throw new TypeError('This request cannot be sent.');
    if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
      return unexpected('headers_too_large');
    if (code.startsWith('HPE_') || cause.name === 'HTTPParserError') return unexpected('not_http');
    if (/^UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT$|^ETIMEDOUT$/.test(code))
      return trouble('answer', 'network.timeout');
  }
  return answered ? unexpected('truncated') : trouble('answer', 'network.reset');
}

function unexpected(reason: string): NetTrouble {
  return trouble('answer', 'gitlab.unexpected', { reason });
}
