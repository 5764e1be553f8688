import 'server-only';
import { randomBytes } from 'node:crypto';
import { plainText } from '#lib/domain/hostile-text.ts';
import { type Reference, referenceFrom } from '#lib/domain/ids.ts';
import type { Check, CheckDetail, NoteCode, Verdict } from '#lib/domain/outcome.ts';
import type { TokenShape } from '#lib/domain/token-shape.ts';
import type { Database, Transaction } from '#lib/infra/db/prisma.ts';
import type { Evidence, Verification } from '#lib/infra/gitlab/contract.ts';
import { type AttemptRow, type ConnectionRow, insertAttempt, type NewAttempt } from './store.ts';

/** A try that has begun. Nothing in it holds the token. */
export type Attempt = {
  reference: Reference;
  kind: 'link' | 'renew' | 'recheck' | 'rotate' | 'replay';
  userId: string;
  /** What was typed, with anything token-like taken out. */
  input: string;
  /** The base URL that was understood; the verified one replaces it. */
  baseUrl: string | null;
  tokenShape: TokenShape | null;
  startedAt: Date;
  /** Of the request that asked for it; null for a job's. */
  requestId?: string | null;
  /** Of a replay: who of the staff asked for it, why, and the reference of the run that it is compared with. */
  actorId?: string;
  reason?: string;
  comparedWith?: string | null;
};

export type AttemptEnd = {
  verdict: Verdict;
  notes: readonly NoteCode[];
  checks: readonly Check[];
  evidence: CheckDetail;
  baseUrl: string | null;
  connectionId: string | null;
  finishedAt: Date;
  /** GitLab's correlation ids. */
  traces?: readonly string[];
};

const TEXT_MAX = 1_000;
/** What somebody may type to find it again; anything else that a host sent as its id is of no use. */
const TRACE = /^[\w.:-]{4,64}$/;

export function beginAttempt(attempt: Omit<Attempt, 'reference'>): Attempt {
  return { ...attempt, reference: referenceFrom(randomBytes(8)) };
}

/**
 * @param db the transaction of the change, or the client where the attempt changed nothing.
 * @param connection the row of `end.connectionId`, where it was just read or written.
 */
export function recordAttempt(
  db: Database | Transaction,
  attempt: Attempt,
  end: AttemptEnd,
  connection: ConnectionRow | null = null,
): Promise<AttemptRow> {
  return insertAttempt(db, toNewAttempt(attempt, end), connection);
}

/** How a verification ended, as the attempt keeps it. */
export function endOf(verification: Verification, connectionId: string | null, finishedAt: Date): AttemptEnd {
  const { verdict, notes, checks, baseUrl, instance } = verification;
  return {
    verdict,
    notes,
    checks,
    baseUrl,
    evidence: {
      ...flatEvidence(verification.evidence),
      ...(instance?.version ? { gitlabVersion: instance.version } : {}),
    },
    traces: [...(verification.evidence.traces ?? []), verification.evidence.correlationId ?? ''],
    connectionId,
    finishedAt,
  };
}

function toNewAttempt(attempt: Attempt, end: AttemptEnd): NewAttempt {
  const { baseUrl, notes, checks, evidence, traces = [], ...rest } = end;
  const { tokenShape, requestId, ...begun } = attempt;
  return {
    ...begun,
    ...rest,
    input: plainText(attempt.input, 512),
    baseUrl: baseUrl ?? attempt.baseUrl,
    notes: [...notes],
    checks: toJson(checks),
    evidence: toJson(evidence),
    traces: [...new Set([requestId ?? '', ...traces])].filter((trace) => TRACE.test(trace)),
    ...(tokenShape ? { tokenShape: toJson(tokenShape) } : {}),
  };
}

/** GitLab's certificate and the rest of the evidence on one level, for sentences and for support. */
function flatEvidence({ certificate, traces: _, ...evidence }: Evidence): CheckDetail {
  if (!certificate) return evidence;
  const { subject, issuer, validTo, privateCa, fingerprint256, chain } = certificate;
  return {
    ...evidence,
    certificateSubject: subject,
    certificateIssuer: issuer,
    certificateValidTo: validTo,
    certificatePrivate: privateCa,
    certificateChain: chain.map((one) => one.subject),
    certificateFingerprint: fingerprint256,
  };
}

/** A copy in which every text is bounded and free of what PostgreSQL refuses (NUL) or a page would trip over. */
function toJson(value: unknown): NewAttempt['checks'] {
  const text = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'string' ? plainText(item, TEXT_MAX) : item,
  );
  return JSON.parse(text) as NewAttempt['checks'];
}
