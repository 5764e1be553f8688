import 'server-only';
import type { Notice } from '#lib/domain/notice.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { failed } from '#lib/infra/gitlab/checks.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { logAttempt } from '../log-attempt.ts';
import { noticeAbout } from '../notice-about.ts';
import { type AttemptRow, type ConnectionRow, changeConnection, lockConnectionsOf } from '../store.ts';
import type { RotationRoom } from './room.ts';
import type { No, RotationWish } from './rotate-connection.ts';
import { checkFor, recordRotation } from './rotation-attempt.ts';
import { closeIntent } from './rotation-store.ts';

const DAY_MS = 86_400_000;

/** A no: kept in the history, the intent closed, and told where nobody is looking on. A dead token is its owner's to replace. */
export async function recordRefusal(wish: RotationWish, no: No, room: RotationRoom): Promise<AttemptRow> {
  const { row, code, evidence, startedAt } = no;
  const finishedAt = room.now();
  const recorded = await inTransaction(room.prisma, async (tx) => {
    await lockConnectionsOf(tx, row.userId);
    const told = { row, verdict: code, evidence, startedAt, finishedAt };
    const checks = [...no.checks, failed(checkFor(code), code, 0, detailOf(no))];
    const attempt = await recordRotation(tx, { ...told, checks });
    const { id: connectionId, userId, tokenFingerprint: fingerprint } = row;
    await closeIntent(tx, { connectionId, userId, fingerprint });
    if (no.dead) await tellLost(tx, row, { code, lost: true, now: finishedAt });
    else await putOff(tx, wish, no, finishedAt);
    return attempt;
  });
  logAttempt(room, recorded);
  return recorded;
}

/** By itself not before a day has passed, which is also as often as it is told. */
async function putOff(tx: Transaction, { actorId }: RotationWish, no: No, now: Date): Promise<void> {
  const { id, userId, rotateAutomatically } = no.row;
  if (actorId !== null) return;
  const nextRotationAt = new Date(now.getTime() + DAY_MS * (1 + 0.1 * Math.random()));
  if (rotateAutomatically) await changeConnection(tx, { id, userId }, { nextRotationAt });
  await queueNotices(tx, [failure(no.row, no.code, true, now)], now);
}

/** GitLab refused, or it is found out later that nothing has happened. */
export function failure(row: ConnectionRow, code: OutcomeCode, automatic: boolean, now: Date): Notice {
  const { id: connectionId, userId } = row;
  const key = `rotation-failed:${connectionId}:${now.toISOString()}`;
  const facts = { code, automatic };
  return { key, userId, connectionId, kind: 'rotation_failed', about: noticeAbout(row), facts };
}

type Loss = { code: OutcomeCode; lost: boolean; now: Date };

/** The token is dead for good: it leaves the sweep, and its owner is told at once. */
export async function tellLost(
  tx: Transaction,
  row: ConnectionRow,
  { code, lost, now }: Loss,
): Promise<void> {
  const { id: connectionId, userId, tokenFingerprint } = row;
  const gone = { problem: code, problemSince: now, unknownSince: null, checkedAt: now };
  const asleep = { nextCheckAt: null, nextRotationAt: null };
  const same = { id: connectionId, userId, tokenFingerprint, disconnectedAt: null };
  if (!(await changeConnection(tx, same, { ...gone, ...asleep }))) return;
  // The re-check has told of it: that it was lost in a rotation changes nothing about what there is to do.
  if (row.problem === code) return;
  const key = `needs-you:${connectionId}:${now.toISOString()}`;
  const about = noticeAbout(row);
  const facts = { code, lost };
  await queueNotices(tx, [{ key, userId, connectionId, kind: 'needs_you', about, facts }], now);
}

function detailOf({ latest, asked }: No): Record<string, string> {
  return latest ? { asked, latest } : {};
}
