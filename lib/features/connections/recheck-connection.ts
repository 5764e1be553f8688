import 'server-only';
import { validate as isUuid } from 'uuid';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { logAttempt } from './log-attempt.ts';
import { noteAnswer, wakeHost } from './recheck/host-store.ts';
import { judgeAccount } from './recheck/judge-account.ts';
import { judgeAnswer } from './recheck/judge-answer.ts';
import type { RecheckEffect } from './recheck/recheck-effect.ts';
import { beginAttempt, endOf, recordAttempt } from './record-attempt.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { reopenIntent } from './rotation/rotation-store.ts';
import { type AttemptRow, type ConnectionRow, changeConnection, findConnectionOf } from './store.ts';
import { toAttemptView } from './to-view.ts';
import type { AttemptView } from './view.ts';
import { watchVerification } from './watch-verification.ts';

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
  const { prisma, vaultKeys: keys } = room;
  const startedAt = room.now();
  const token = await openToken({
    prisma,
    keys,
    connectionId: row.id,
    purpose: 'recheck',
    actorId: viewer.userId,
  });
  if (!token) return fail('not_found');
  const verification = judgeAccount(row, await verifyAgain(row, token, room));
  const recorded = await keep(row, verification, startedAt, room);
  logAttempt(room, recorded);
  return ok(toAttemptView(recorded, room));
}

/** Asks at the connection's own base URL only: the token belongs to that GitLab and to no neighbour on its host. */
async function verifyAgain(row: ConnectionRow, token: Secret, room: Room): Promise<Verification> {
  const { baseUrl } = row.instance;
  const address = parseInstanceAddress(baseUrl);
  if (!address.ok) throw new Error(`The stored address of instance ${row.instanceId} is not readable.`);
  return watchVerification({
    address: { ...address.value, candidates: [baseUrl] },
    token,
    room,
    exactly: true,
  });
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
  // "internal" and the like say nothing about the host either.
  const answered = effect.kind !== 'unreachable' && effect.kind !== 'none';
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
