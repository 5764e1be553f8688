import { type Answer, json } from './answers.ts';

/** GitLab's own answer, spoiled on its way. */
type Reshape = (answer: Answer) => Answer;

const DEPTH = 100_000;
const HUGE_BYTES = 64 * 1024 * 1024;

const withBody =
  (body: string): Reshape =>
  (answer) => ({ ...answer, body });
const withType =
  (type: string): Reshape =>
  (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': type } });
const onSuccess =
  (reshape: Reshape): Reshape =>
  (answer) =>
    answer.status < 300 ? reshape(answer) : answer;

export const BODY_TROUBLES = {
  truncated_json: onSuccess((answer) => ({
    ...answer,
    body: answer.body.slice(0, Math.ceil(answer.body.length / 2)),
  })),
  wrong_types: onSuccess((answer) => ({ ...answer, body: JSON.stringify(wrongTypes(answer)) })),
  missing_fields: onSuccess(withBody('{}')),
  null_body: onSuccess(withBody('null')),
  array_body: onSuccess(withBody('[]')),
  empty_body: onSuccess(withBody('')),
  html_as_json: onSuccess(
    withBody('<!DOCTYPE html><html><head><title>Portal</title></head><body></body></html>'),
  ),
  not_json: onSuccess(withBody('OK')),
  json_as_html: withType('text/html'),
  json_as_text: withType('text/plain'),
  no_type: (answer) => ({
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== 'Content-Type')),
  }),
  json_bomb: (answer) => ({ ...answer, body: '['.repeat(DEPTH) + ']'.repeat(DEPTH) }),
  huge_body: (answer) => ({ ...answer, body: Buffer.alloc(HUGE_BYTES, 0x20) }),
  huge_headers: (answer) => ({ ...answer, headers: { ...answer.headers, 'X-Padding': 'x'.repeat(100_000) } }),
  proto_keys: onSuccess((answer) => json(answer.status, { ...JSON.parse('{"__proto__":{"active":true}}') })),
} as const satisfies Record<string, Reshape>;

export type BodyTrouble = keyof typeof BODY_TROUBLES;

/** Numbers become texts, texts numbers, lists texts, and nothing stays what it was. */
function wrongTypes({ body }: Answer): unknown {
  const value: unknown = JSON.parse(String(body));
  if (typeof value !== 'object' || value === null) return [value];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrongType(item)]));
}

function wrongType(item: unknown): unknown {
  if (typeof item === 'number') return `${item}th`;
  if (typeof item === 'string') return item.length;
  if (Array.isArray(item)) return item.join(' ');
  return item === null ? false : [item];
}
