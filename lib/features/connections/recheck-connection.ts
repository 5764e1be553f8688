import 'server-only';
import { validate as isUuid } from 'uuid';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { CheckName, OutcomeCode } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { factsOf, gitlabUserIdOf } from './connection-facts.ts';
import { logAttempt } from './log-attempt.ts';
import { type RecheckEffect, recheckEffect, unknownSince } from './recheck-effect.ts';
import { beginAttempt, endOf, recordAttempt } from './record-attempt.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import {
  type AttemptRow,
  type ConnectionChange,
  type ConnectionRow,
  changeConnection,
  findConnectionOf,
  listTokenVerdicts,
} from './store.ts';
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
  const verification = judge(row, await verifyAgain(row, token, room));
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

/** A good answer for somebody else, or from another GitLab on that host, is not a good answer for this connection. */
function judge(row: ConnectionRow, verification: Verification): Verification {
  if (verification.verdict !== 'ok') return verification;
  if (verification.baseUrl !== row.instance.baseUrl)
    return failAt(verification, 'gitlab', 'gitlab.not_found');
  const userId = gitlabUserIdOf(verification);
  const other = row.gitlabUserId !== null && userId !== null && row.gitlabUserId !== userId;
  return other ? failAt(verification, 'who', 'account.other_user') : verification;
}

function failAt(verification: Verification, name: CheckName, code: OutcomeCode): Verification {
  const checks = verification.checks.map((check) =>
    check.name === name ? { ...check, status: 'failed' as const, code } : check,
  );
  return { ...verification, verdict: code, notes: [], checks };
}

function keep(
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
  });
  return inTransaction(room.prisma, async (tx) => {
    const effect = recheckEffect(
      verification.verdict,
      unknownSince(await listTokenVerdicts(tx, row.id)),
      now,
    );
    // Renewed or disconnected in the meantime: then this answer is about a token that is no longer there.
    const same = { id: row.id, userId, disconnectedAt: null, tokenFingerprint: row.tokenFingerprint };
    await changeConnection(tx, same, changeBy(effect, row, verification, now));
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
}

function changeBy(
  effect: RecheckEffect,
  row: ConnectionRow,
  verification: Verification,
  now: Date,
): ConnectionChange {
  const reachable = { unreachable: null, unreachableSince: null };
  switch (effect.kind) {
    case 'good':
      return factsOf(verification, now);
    case 'problem': {
      const problemSince = row.problem === effect.code ? row.problemSince : now;
      return { problem: effect.code, problemSince, ...reachable, checkedAt: now };
    }
    case 'unreachable':
      return { unreachable: effect.code, unreachableSince: row.unreachableSince ?? now, checkedAt: now };
    case 'unconfirmed':
      return { ...reachable, checkedAt: now };
    case 'none':
      return { checkedAt: now };
  }
}

/** Said on the attempt's page: the token's state has not changed yet, and from when on asking again decides. */
function unconfirmed(effect: RecheckEffect): { confirmsAfter?: string } {
  return effect.kind === 'unconfirmed' ? { confirmsAfter: effect.confirmsAfter.toISOString() } : {};
}
