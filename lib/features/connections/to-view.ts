import { calendarDateOf, daysLeft } from '#lib/domain/calendar-date.ts';
import { decidingFacts } from '#lib/domain/check-facts.ts';
import { connectionStatus, reachability } from '#lib/domain/connection-status.ts';
import {
  CHECK_NAMES,
  type Check,
  type CheckDetail,
  type CheckName,
  NOTE_CODES,
  type NoteCode,
  type OutcomeCode,
  storedOutcome,
  storedVerdict,
} from '#lib/domain/outcome.ts';
import { supportText } from '#lib/domain/support-text.ts';
import { checkWords } from '#lib/words/check-words.ts';
import { connectionWords } from '#lib/words/connection-words.ts';
import { noteWords, outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { fieldToMend } from './field-to-mend.ts';
import type { Room } from './room.ts';
import type { AttemptRow, ConnectionRow } from './store.ts';
import type { AttemptView, ConnectEvent, ConnectionView } from './view.ts';

/** What a view is made with: the clock decides status and days left. */
type Viewing = Pick<Room, 'now' | 'words'> & {
  /** IANA name of the person's own, where it is known. */
  timeZone?: string | null;
};

export function toConnectionView(
  row: ConnectionRow,
  { now: clock, words, timeZone = null }: Viewing,
): ConnectionView {
  const now = clock();
  const expiresOn = row.expiresOn ? calendarDateOf(row.expiresOn) : null;
  const problem = row.problem === null ? null : storedOutcome(row.problem);
  const { disconnectedAt } = row;
  const unreachable = reachability(row, row.outage);
  const unreachableSince = unreachable?.since ?? null;
  const status = connectionStatus({ disconnectedAt, expiresOn, problem, unreachableSince }, now);
  const shown = problem ?? (status === 'unreachable' && unreachable ? storedOutcome(unreachable.code) : null);
  const facts = {
    instanceUrl: row.instance.baseUrl,
    username: row.username,
    displayName: row.displayName,
    tokenName: row.tokenName,
    notes: noteCodes(row.notes),
    expiresOn,
    daysLeft: expiresOn ? daysLeft(expiresOn, now) : null,
  };
  return {
    ...facts,
    ...connectionWords(words, facts, timeZone),
    id: row.id,
    label: row.label,
    instanceVersion: row.instance.version,
    bot: row.bot,
    admin: row.admin,
    scopes: row.scopes,
    status,
    unreachableSince: unreachableSince?.toISOString() ?? null,
    problem: shown,
    problemWords: shown && outcomeWords(words, shown),
    offReason:
      row.disabledAt && row.disabledReason
        ? words.say('connection.offReason', { reason: row.disabledReason })
        : null,
    hostDown: row.outage !== null,
    mend: problem && fieldToMend(problem),
    rotates: row.rotateAutomatically,
    remindersPaused: row.remindersPausedAt !== null,
    checkedAt: row.checkedAt.toISOString(),
    verifiedAt: row.verifiedAt.toISOString(),
    nextCheckAt: row.nextCheckAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

const KINDS = ['renew', 'recheck', 'rotate', 'replay'] as const;

export function toAttemptView(row: AttemptRow, viewing: Viewing): AttemptView {
  const { words } = viewing;
  const { reference, input, baseUrl } = row;
  const verdict = storedVerdict(row.verdict);
  // Written by `toNewAttempt` alone, from these very types.
  const checks = row.checks as unknown as Check[];
  const evidence = row.evidence as CheckDetail;
  const finishedAt = row.finishedAt.toISOString();
  // `ok` without a connection: it was made, and its row has gone since. A replay may have had none.
  const code = verdict !== 'ok' ? verdict : row.connection || row.kind === 'replay' ? null : 'internal';
  const outcome = code && { code, ...outcomeWords(words, code, decidingFacts(code, checks, evidence)) };
  return {
    reference,
    kind: KINDS.find((kind) => kind === row.kind) ?? 'link',
    verdict,
    outcome,
    mending: outcome && mendingOf(words, outcome, evidence),
    notes: noteCodes(row.notes).map((note) => ({
      code: note,
      ...noteWords(words, note, { ...evidence, ...checks.find((check) => check.code === note)?.detail }),
    })),
    input,
    baseUrl,
    checks: checks.map((check) => checkWords(words, check)),
    evidence,
    support: supportText({ reference, verdict, address: baseUrl ?? input, finishedAt, checks, evidence }),
    startedAt: row.startedAt.toISOString(),
    finishedAt,
    connection: row.connection ? toConnectionView(row.connection, viewing) : null,
  };
}

/** A check as it is told while the others are still to come: no outcome stands beside it, so its next step is said with it. */
export function toCheckEvent(check: Check, words: Words): Extract<ConnectEvent, { type: 'check' }> {
  const next = check.status === 'failed' ? undefined : checkAfter(check.name);
  return {
    type: 'check',
    check: checkWords(words, check, true),
    next: next ? words.say(`checks.running.${next}`) : null,
  };
}

/** What the policy says takes no time: after it comes what comes after the expiry. */
function checkAfter(name: CheckName) {
  const before = CHECK_NAMES.indexOf(name === 'policy' ? 'expiry' : name);
  return CHECK_NAMES[before + 1];
}

/** What it is stands at the field; the outcome beside the form says what to do. A first plain 401 accuses nothing yet. */
function mendingOf(
  words: Words,
  { code, title }: { code: OutcomeCode; title: string },
  evidence: CheckDetail,
): AttemptView['mending'] {
  const field = evidence.confirmsAfter ? null : fieldToMend(code);
  return field && { field, error: words.say('ui.sentence', { text: title }) };
}

function noteCodes(stored: readonly string[]): NoteCode[] {
  return NOTE_CODES.filter((code) => stored.includes(code));
}
