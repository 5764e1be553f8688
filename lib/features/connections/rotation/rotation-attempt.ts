import 'server-only';
import type { Check, CheckName, NoteCode, OutcomeCode, Verdict } from '#lib/domain/outcome.ts';
import { NOTE_CODES } from '#lib/domain/outcome.ts';
import { expiryNote } from '#lib/domain/token-assessment.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import type { Evidence, TokenFacts, Verification } from '#lib/infra/gitlab/contract.ts';
import { beginAttempt, endOf, recordAttempt } from '../record-attempt.ts';
import type { AttemptRow, ConnectionRow } from '../store.ts';

export type Told = {
  row: ConnectionRow;
  verdict: Verdict;
  checks: readonly Check[];
  evidence?: Evidence;
  token?: TokenFacts | null;
  startedAt: Date;
  finishedAt: Date;
};

/** A rotation in the history of its connection. */
export function recordRotation(tx: Transaction, told: Told): Promise<AttemptRow> {
  const { row, startedAt, finishedAt } = told;
  const { baseUrl } = row.instance;
  const attempt = beginAttempt({
    kind: 'rotate',
    userId: row.userId,
    input: baseUrl,
    baseUrl,
    tokenShape: null,
    startedAt,
  });
  return recordAttempt(tx, attempt, endOf(verificationOf(told), row.id, finishedAt), row);
}

/** What the new token says of itself, as if it had been verified. */
export function verificationOf({
  row,
  verdict,
  checks,
  evidence = {},
  token = null,
  finishedAt,
}: Told): Verification {
  return {
    verdict,
    notes: verdict === 'ok' && token ? notesAfter(row, token, finishedAt) : [],
    baseUrl: row.instance.baseUrl,
    checks,
    instance: null,
    account: null,
    token,
    evidence,
  };
}

/** All that is noted of the account and the scopes stays: the new token has them of the old one. */
function notesAfter(
  { notes }: ConnectionRow,
  { expiresOn, expiryReadable }: TokenFacts,
  now: Date,
): NoteCode[] {
  const expiry = expiryNote(expiresOn, expiryReadable, now);
  return NOTE_CODES.filter((code) => (code.startsWith('expiry.') ? code === expiry : notes.includes(code)));
}

/** The check that a refusal belongs to. */
export function checkFor(code: OutcomeCode): CheckName {
  if (/^(?:dns|network|proxy|limit)\./.test(code)) return 'reach';
  if (code.startsWith('tls.')) return 'certificate';
  if (code.startsWith('scope.')) return 'scopes';
  if (code.startsWith('account.')) return 'who';
  if (code.startsWith('policy.')) return 'expiry';
  return code.startsWith('token.') ? 'token' : 'gitlab';
}
