import { randomBytes } from 'node:crypto';
import type { Answer } from './answers.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID, as Labkit makes correlation ids. */
function correlationId(now: Date): string {
  let time = now.getTime();
  let head = '';
  for (let digit = 0; digit < 10; digit += 1) {
    head = CROCKFORD.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  return head + Array.from(randomBytes(16), (byte) => CROCKFORD.charAt(byte % 32)).join('');
}

/**
 * What GitLab puts on every answer. `X-Gitlab-Meta` comes from Rails alone; its `version` is that of the header, not GitLab's.
 * @param stripMeta a proxy on the way takes the header off.
 */
export function withCommonHeaders(answer: Answer, now: Date, stripMeta: boolean): Answer {
  if (!answer.rails) return { ...answer, headers: { Server: 'nginx', ...answer.headers } };
  const id = correlationId(now);
  return {
    ...answer,
    headers: {
      Server: 'nginx',
      Vary: 'Origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
      ...(!stripMeta && { 'X-Gitlab-Meta': JSON.stringify({ correlation_id: id, version: '1' }) }),
      'X-Request-Id': id,
      'X-Runtime': '0.021337',
      'Strict-Transport-Security': 'max-age=63072000',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      ...answer.headers,
    },
  };
}
