import 'server-only';
import { validate as isUuid } from 'uuid';
import { isUnasked } from '#lib/domain/policy.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { refusedByPolicy } from '#lib/infra/policy/apply-policy.ts';
import { readSettingsFor } from '#lib/infra/policy/in-force.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { logAttempt } from './log-attempt.ts';
import { noteAnswer, wakeHost } from './recheck/host-store.ts';
import { judgeAnswer } from './recheck/judge-answer.ts';
import type { RecheckEffect } from './recheck/recheck-effect.ts';
import { beginAttempt, endOf, recordAttempt } from './record-attempt.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { reopenIntent } from './rotation/rotation-store.ts';
import { type AttemptRow, type ConnectionRow, changeConnection, findConnectionOf } from './store.ts';
import { toAttemptView } from './to-view.ts';
import { verifyStored } from './verify-stored.ts';
import type { AttemptView } from './view.ts';

/**
 * Asks GitLab again about a live connection and keeps what it says, as an attempt like any other.
 * @returns `not_found` for somebody else's, an unknown or a disconnected connection.
 */
export async function recheckConnection(
  viewer: Viewer,
  connectionId: string,
  given?: Room,
): Promise<Result<AttemptView, 'not_found'>> {
  const room = given ?? (await requestRoom());
  const row = isUuid(connectionId) ? await findConnectionOf(room.prisma, viewer.userId, connectionId) : null;
  if (!row || row.disconnectedAt) return fail('not_found');
  const startedAt = room.now();
  const verification = row.disabledAt
    ? refusedByPolicy('policy.disabled', row.instance.baseUrl)
    : await askAgain(row, viewer, room);
  if (!verification) return fail('not_found');
  const recorded = await keep(row, verification, startedAt, room);
  logAttempt(room, recorded);
  return ok(toAttemptView(recorded, room));
}

/** @returns null where it holds no token any more. Where nobody may be asked, the token stays where it is. */
async function askAgain(row: ConnectionRow, viewer: Viewer, room: Room): Promise<Verification | null> {
  const { prisma, vaultKeys: keys } = room;
  const { baseUrl } = row.instance;
  if (!(await readSettingsFor(prisma, room, baseUrl))) return refusedByPolicy('policy.host', baseUrl);
  const token = await openToken({
    prisma,
    keys,
    connectionId: row.id,
    purpose: 'recheck',
    actorId: viewer.userId,
  });
  return token && verifyStored(row, token, room);
}

async function keep(
  row: ConnectionRow,
  verification: Verification,
  startedAt: Date,
  room: Room,
): Promise<AttemptRow> {
  const { userId, instance } = row;
  const now = room.now();
  const attempt = beginAttempt({
    kind: 'recheck',
    userId,
    input: instance.baseUrl,
    baseUrl: instance.baseUrl,
    tokenShape: null,
    startedAt,
    requestId: room.requestId ?? null,
  });
  const { effect, change, begins } = judgeAnswer(row, verification, now);
  const recorded = await inTransaction(room.prisma, async (tx) => {
    // Renewed, rotated or disconnected in the meantime: then this answer is about a token that is no longer there.
    const same = { id: row.id, userId, disconnectedAt: null, tokenFingerprint: row.tokenFingerprint };
    const changed = await changeConnection(tx, { ...same, rotation: { is: null } }, change);
    if (changed && begins === 'token.revoked') await reopenIntent(tx, row, now);
    const end = endOf(verification, row.id, now);
    const evidence = { ...end.evidence, ...unconfirmed(effect) };
    const recorded = await recordAttempt(tx, attempt, { ...end, evidence });
    const facts = { verdict: verification.verdict, reference: attempt.reference };
    await appendAuditEvent(tx, {
      verb: 'connection.rechecked',
      actorId: userId,
      subjectType: 'connection',
      subjectId: row.id,
      facts,
    });
    return recorded;
  });
  // "internal" and the like say nothing about the host either, nor does what nobody asked.
  const answered =
    effect.kind !== 'unreachable' && effect.kind !== 'none' && !isUnasked(verification.verdict);
  const news = { origin: instance.origin, nextCheckAt: change.nextCheckAt, now };
  await (answered ? noteAnswer : wakeHost)(room.prisma, news);
  return answered ? withoutOutage(recorded) : recorded;
}

/** It has just answered: what was read before that says otherwise. */
function withoutOutage(row: AttemptRow): AttemptRow {
  return { ...row, connection: row.connection && { ...row.connection, outage: null } };
}

/** Said on the attempt's page: the token's state has not changed yet, and from when on asking again decides. */
function unconfirmed(effect: RecheckEffect): { confirmsAfter?: string } {
  return effect.kind === 'unconfirmed' ? { confirmsAfter: effect.confirmsAfter.toISOString() } : {};
}
