import 'server-only';
import type { Notice } from '#lib/domain/notice.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { logAttempt } from '#lib/features/connections/log-attempt.ts';
import { noticeAbout } from '#lib/features/connections/notice-about.ts';
import { beginAttempt, endOf, recordAttempt } from '#lib/features/connections/record-attempt.ts';
import { reopenIntent } from '#lib/features/connections/rotation/rotation-store.ts';
import {
  type AttemptRow,
  type ConnectionRow,
  changeClaimed,
  reminderDaysOf,
} from '#lib/features/connections/store.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { type Judgement, judgeAnswer } from './judge-answer.ts';
import { outageNotice } from './outage-notice.ts';
import type { SweepRoom } from './sweeper.ts';

export type Answered = { row: ConnectionRow; lease: Date; verification: Verification; startedAt: Date };

const DAY_MS = 86_400_000;
/** They move with every check. */
const MOVING = ['checkedAt', 'verifiedAt', 'nextCheckAt'];

/**
 * Keeps what the sweep heard about one connection. An attempt with its checks, and the news for its owner, are written only where something
 * they can see is other than before. Nothing is written about a row that is not the sweep's any more.
 *
 * @returns when to check again, where nothing else has changed: such rows are written many at a time.
 */
export async function keepAnswer(
  room: SweepRoom,
  answered: Answered,
): Promise<{ checkedAt: Date; nextCheckAt: Date } | null> {
  const { row, lease, verification } = answered;
  const now = room.now();
  const judgement = judgeAnswer(row, verification, now);
  const { effect, change, visible } = judgement;
  const lasting = effect.kind === 'unreachable' && lastsForADay(row, now);
  if (visible || lasting) {
    await inTransaction(room.prisma, (tx) => keepVisible(tx, answered, judgement, room, now));
    return null;
  }
  if (effect.kind === 'good' && change.nextCheckAt && isRoutine(row, change))
    return { checkedAt: now, nextCheckAt: change.nextCheckAt };
  await changeClaimed(room.prisma, row, lease, change);
  return null;
}

async function keepVisible(
  tx: Transaction,
  { row, lease, verification, startedAt }: Answered,
  { change, visible, begins }: Judgement,
  room: SweepRoom,
  now: Date,
): Promise<void> {
  if (!(await changeClaimed(tx, row, lease, change))) return;
  if (begins === 'token.revoked') await reopenIntent(tx, row, now);
  if (begins && !(await knowsAlready(tx, row, begins, now)))
    await queueNotices(tx, [needsYou(row, begins, now)], now);
  const { unreachable, unreachableSince: since } = row;
  if (!begins && change.unreachable && since && lastsForADay(row, now))
    await queueNotices(tx, [outageNotice(row, { code: unreachable ?? '', since }, 1)], now);
  if (visible) logAttempt(room, await recordChange(tx, row, verification, startedAt, now));
}

async function recordChange(
  tx: Transaction,
  row: ConnectionRow,
  verification: Verification,
  startedAt: Date,
  now: Date,
): Promise<AttemptRow> {
  const { baseUrl } = row.instance;
  const attempt = beginAttempt({
    kind: 'recheck',
    userId: row.userId,
    input: baseUrl,
    baseUrl,
    tokenShape: null,
    startedAt,
  });
  const recorded = await recordAttempt(tx, attempt, endOf(verification, row.id, now), row);
  await appendAuditEvent(tx, {
    verb: 'connection.rechecked',
    actorId: null,
    subjectType: 'connection',
    subjectId: row.id,
    facts: { verdict: verification.verdict, reference: attempt.reference },
  });
  return recorded;
}

/** The day of the expiry date has come, and the reminder of that day says so already. */
async function knowsAlready(
  tx: Transaction,
  row: ConnectionRow,
  code: OutcomeCode,
  now: Date,
): Promise<boolean> {
  if (code !== 'token.expired' || row.remindersPausedAt || !row.expiresOn || row.expiresOn > now)
    return false;
  return (await reminderDaysOf(tx, row.userId)).includes(0);
}

function needsYou(row: ConnectionRow, code: OutcomeCode, since: Date): Notice {
  const { id, userId } = row;
  const key = `needs-you:${id}:${since.toISOString()}`;
  return { key, userId, connectionId: id, kind: 'needs_you', about: noticeAbout(row), facts: { code } };
}

function lastsForADay({ unreachableSince }: ConnectionRow, now: Date): boolean {
  return unreachableSince !== null && now.getTime() - unreachableSince.getTime() >= DAY_MS;
}

function isRoutine(row: ConnectionRow, change: Judgement['change']): boolean {
  const before: Readonly<Record<string, unknown>> = row;
  return Object.entries(change).every(
    ([name, value]) => MOVING.includes(name) || textOf(value) === textOf(before[name]),
  );
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
