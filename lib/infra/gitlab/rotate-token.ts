import { z } from 'zod';
import { type CalendarDate, parseCalendarDate } from '#lib/domain/calendar-date.ts';
import type { OutcomeCode, Verdict } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import type { Channel, NetAnswer } from '#lib/infra/net/contract.ts';
import { askGitlab } from './ask-gitlab.ts';
import type { Evidence, TokenFacts } from './contract.ts';
import { judgeToken } from './judge-token.ts';
import { nameTrouble } from './name-trouble.ts';
import { complaintOf, hasGitlabMeta, jsonBody } from './read-answer.ts';
import { tokenSchema } from './schemas.ts';
import { withoutToken } from './without-token.ts';

/** Slow databases of GitLab's included; its own limit for a request is 60 s. */
export const ROTATE_MS_MAX = 120_000;

/** What came of the one request that must never be sent twice. */
export type RotateAnswer =
  /** Its body holds the new token, and nobody but us has it. */
  | { kind: 'done'; raw: Secret }
  /** GitLab itself has refused: the old token is as it was. `latest`: the day it says the date must be before. */
  | { kind: 'refused'; code: OutcomeCode; latest: CalendarDate | null; evidence: Evidence }
  /** It was dead already, and with it every token of its family is now. */
  | { kind: 'dead'; code: OutcomeCode; evidence: Evidence }
  /** No answer, or one that may hide anything: only recovery can tell. */
  | { kind: 'unclear'; code: OutcomeCode };

export type RotateQuestion = {
  /** A fenced one, on which `baseUrl` has shown that it is a GitLab. */
  channel: Channel;
  baseUrl: string;
  token: Secret;
  expiresOn: CalendarDate;
  limitMs?: number;
};

/**
 * `POST /personal_access_tokens/self/rotate` (16.10): the old token ends, the new one is in the answer and nowhere else. Never throws for anything a
 * host can do.
 */
export async function rotateToken(question: RotateQuestion): Promise<RotateAnswer> {
  const { channel, baseUrl, token, expiresOn, limitMs = ROTATE_MS_MAX } = question;
  const answered = await channel.request({
    method: 'POST',
    path: `${new URL(baseUrl).pathname.replace(/\/$/, '')}/api/v4/personal_access_tokens/self/rotate`,
    // In maintenance and read-only mode GitLab redirects what is not declared as JSON (`read_only/controller.rb`).
    headers: {
      'private-token': token.reveal(),
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ expires_at: expiresOn }),
    limitMs,
  });
  if (!answered.ok) return { kind: 'unclear', code: answered.error.code };
  const answer = answered.value;
  if (answer.status === 200) return { kind: 'done', raw: new Secret(answer.body) };
  return withoutToken(refusalOf(answer, baseUrl), token);
}

/** Only GitLab's own word counts as a refusal: what stands in front of it may have given up while GitLab went on. */
function refusalOf(answer: NetAnswer, baseUrl: string): RotateAnswer {
  const { code, evidence } = nameTrouble(answer, baseUrl);
  const complaint = complaintOf(answer);
  const { status } = answer;
  if (complaint?.error === 'invalid_token') return { kind: 'dead', code, evidence };
  const said = complaint?.said ?? '';
  if (/Token already revoked/i.test(said)) return { kind: 'dead', code: 'token.revoked', evidence };
  // Rack::Attack and the read-only mode answer before anything is done.
  if (code === 'gitlab.rate_limited' || (complaint && code === 'gitlab.maintenance'))
    return { kind: 'refused', code, latest: null, evidence };
  if (status < 400 || status >= 500 || !(complaint || hasGitlabMeta(answer)))
    return { kind: 'unclear', code };
  const named = /must be before (\d{4}-\d{2}-\d{2})/.exec(said)?.[1];
  const latest = named === undefined ? null : parseCalendarDate(named);
  return { kind: 'refused', code: latest ? 'policy.lifetime' : code, latest, evidence };
}

export type SelfAnswer =
  | { ok: true; facts: TokenFacts; evidence: Evidence; ms: number }
  | { ok: false; code: OutcomeCode; evidence: Evidence; ms: number };

/** `GET /personal_access_tokens/self`: harms nobody, whatever has become of the token. */
export async function readSelf(channel: Channel, baseUrl: string, token: Secret): Promise<SelfAnswer> {
  const self = await askGitlab(channel, baseUrl, '/personal_access_tokens/self', token, tokenSchema);
  const judged = judgeToken(self, null);
  if (judged.ok) return { ok: true, facts: judged.value.facts, evidence: {}, ms: judged.value.ms };
  const { code, evidence, ms } = withoutToken(judged.error, token);
  return { ok: false, code, evidence, ms };
}

export function verdictOf(self: SelfAnswer): Verdict {
  return self.ok ? 'ok' : self.code;
}

/** The token decides; all else about it can be asked again. */
const rotatedSchema = z.object({ token: z.string().min(8).max(1_024) });

export type Rotated = { token: Secret; facts: TokenFacts | null };

/** @returns null where there is no token in it. `facts` is null where GitLab has to be asked for them. */
export function readRotated(raw: Secret): Rotated | null {
  const body = jsonBody({ status: 200, headers: {}, body: raw.reveal(), ms: 0 });
  const read = rotatedSchema.safeParse(body);
  if (!read.success) return null;
  const token = new Secret(read.data.token);
  const facts = tokenSchema.safeParse(body);
  if (!facts.success) return { token, facts: null };
  const judged = judgeToken({ ok: true, value: { value: facts.data, evidence: {}, ms: 0 } }, null);
  return { token, facts: judged.ok ? withoutToken(judged.value.facts, token) : null };
}
