import type { z } from 'zod';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import type { Evidence } from './contract.ts';
import { nameTrouble } from './name-trouble.ts';
import { evidenceOf, jsonBody } from './read-answer.ts';

export type Told<Value> = { value: Value; evidence: Evidence; ms: number };

export type Refused = {
  code: OutcomeCode;
  /** HTTP status, or null where no answer came. */
  status: number | null;
  evidence: Evidence;
  detail: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  ms: number;
};

/**
 * One read of GitLab's API with the token, parsed by `schema` before anybody uses it. Every trouble, from DNS to a JSON of the wrong
 * shape, comes back as one code.
 *
 * @param baseUrl a base that has shown itself to be a GitLab (`findInstance`); the token goes nowhere else.
 * @param path below `/api/v4`, with its leading slash.
 */
export async function askGitlab<Schema extends z.ZodType>(
  channel: Channel,
  baseUrl: string,
  path: string,
  token: Secret,
  schema: Schema,
): Promise<Result<Told<z.output<Schema>>, Refused>> {
  const started = performance.now();
  const answered = await channel.request({
    method: 'GET',
    path: `${new URL(baseUrl).pathname.replace(/\/$/, '')}/api/v4${path}`,
    headers: { 'private-token': token.reveal(), accept: 'application/json' },
  });
  const ms = Math.round(performance.now() - started);
  if (!answered.ok)
    return fail({ code: answered.error.code, status: null, evidence: {}, detail: answered.error.detail, ms });
  const answer = answered.value;
  if (answer.status === 200) {
    const parsed = schema.safeParse(jsonBody(answer));
    if (parsed.success) return ok({ value: parsed.data, evidence: evidenceOf(answer), ms });
  }
  const trouble = nameTrouble(answer, baseUrl);
  return fail({ ...trouble, status: answer.status, detail: detailOf(trouble.evidence), ms });
}

function detailOf(evidence: Evidence): Refused['detail'] {
  return {
    ...(evidence.httpStatus ? { status: evidence.httpStatus } : {}),
    ...(evidence.redirectTarget ? { target: evidence.redirectTarget } : {}),
    ...(evidence.retryAfterSeconds ? { retryAfterSeconds: evidence.retryAfterSeconds } : {}),
    ...(evidence.scopesNeeded ? { needs: evidence.scopesNeeded } : {}),
    ...(evidence.said ? { said: evidence.said } : {}),
  };
}
