import { calendarDateOf, daysLeft } from '#lib/domain/calendar-date.ts';
import { connectionStatus } from '#lib/domain/connection-status.ts';
import {
  type CheckDetail,
  NOTE_CODES,
  type NoteCode,
  OUTCOME_CODES,
  type OutcomeCode,
  type Verdict,
} from '#lib/domain/outcome.ts';
import type { AttemptRow, ConnectionRow } from './store.ts';
import type { AttemptView, CheckView, ConnectionView } from './view.ts';

/** @param now decides status and days left. */
export function toConnectionView(row: ConnectionRow, now: Date): ConnectionView {
  const expiresOn = row.expiresOn ? calendarDateOf(row.expiresOn) : null;
  const problem = outcomeCode(row.problem);
  const { disconnectedAt, unreachableSince } = row;
  return {
    id: row.id,
    label: row.label,
    instanceUrl: row.instance.baseUrl,
    instanceVersion: row.instance.version,
    username: row.username,
    displayName: row.displayName,
    bot: row.bot,
    admin: row.admin,
    scopes: row.scopes,
    tokenName: row.tokenName,
    status: connectionStatus({ disconnectedAt, expiresOn, problem, unreachableSince }, now),
    problem: problem ?? outcomeCode(row.unreachable),
    notes: noteCodes(row.notes),
    expiresOn,
    daysLeft: expiresOn ? daysLeft(expiresOn, now) : null,
    checkedAt: row.checkedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}

export function toAttemptView(row: AttemptRow, now: Date): AttemptView {
  return {
    reference: row.reference,
    kind: row.kind === 'renew' || row.kind === 'recheck' ? row.kind : 'link',
    verdict: toVerdict(row.verdict),
    notes: noteCodes(row.notes),
    input: row.input,
    baseUrl: row.baseUrl,
    // Written by `toNewAttempt` alone, from these very types.
    checks: row.checks as unknown as CheckView[],
    evidence: row.evidence as CheckDetail,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt.toISOString(),
    connection: row.connection ? toConnectionView(row.connection, now) : null,
  };
}

/** A code that a newer version wrote reads as "internal", never as success. */
function toVerdict(stored: string): Verdict {
  return stored === 'ok' ? 'ok' : (outcomeCode(stored) ?? 'internal');
}

function outcomeCode(stored: string | null): OutcomeCode | null {
  return OUTCOME_CODES.find((code) => code === stored) ?? null;
}

function noteCodes(stored: readonly string[]): NoteCode[] {
  return NOTE_CODES.filter((code) => stored.includes(code));
}
