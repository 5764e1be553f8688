import 'server-only';
import { validate as isUuid } from 'uuid';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { revokeToken } from '#lib/infra/gitlab/revoke-token.ts';
import { readSettingsFor } from '#lib/infra/policy/in-force.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { findIntentOf } from './rotation/rotation-store.ts';
import { type ConnectionRow, clearToken, findConnectionOf, lockConnectionsOf } from './store.ts';
import { toConnectionView } from './to-view.ts';
import type { ConnectionView } from './view.ts';

export type DisconnectInput = {
  connectionId: string;
  /** Also revoke the token on GitLab, before anything is changed here. */
  revoke: boolean;
};

/**
 * Takes the token out of Patchbay; row, label and history stay. With `revoke` GitLab goes first: where it refuses or cannot be
 * reached, nothing has changed, and disconnecting without revoking is still open. Disconnecting twice is success.
 *
 * @returns the code of GitLab's refusal, `not_found` for an unknown or somebody else's connection, `rotating` while a rotation is open.
 */
export async function disconnectConnection(
  viewer: Viewer,
  { connectionId, revoke }: DisconnectInput,
  given?: Room,
): Promise<Result<ConnectionView, OutcomeCode | 'not_found' | 'rotating'>> {
  const room = given ?? (await requestRoom());
  const row = isUuid(connectionId) ? await findConnectionOf(room.prisma, viewer.userId, connectionId) : null;
  if (!row) return fail('not_found');
  if (row.disconnectedAt) return ok(toConnectionView(row, room));
  // GitLab may be making a token that only this connection's row can hold.
  if (await findIntentOf(room.prisma, row.userId, row.id)) return fail('rotating');
  if (revoke) {
    const revoked = await revokeOnGitlab(row, room);
    if (!revoked.ok) return revoked;
  }
  return store(row, revoke, room);
}

async function revokeOnGitlab(row: ConnectionRow, room: Room): Promise<Result<null, OutcomeCode>> {
  const { prisma, vaultKeys: keys } = room;
  const { baseUrl } = row.instance;
  if (row.disabledAt) return fail('policy.disabled');
  const settings = await readSettingsFor(prisma, room, baseUrl);
  if (!settings) return fail('policy.host');
  const token = await openToken({
    prisma,
    keys,
    connectionId: row.id,
    purpose: 'revoke',
    actorId: row.userId,
  });
  // Disconnected by another tab a moment ago: nothing is left to revoke.
  if (!token) return ok(null);
  const revoked = await revokeToken({ baseUrl, token, settings });
  return revoked.ok ? ok(null) : fail(revoked.error.code);
}

function store(
  row: ConnectionRow,
  revoked: boolean,
  room: Room,
): Promise<Result<ConnectionView, OutcomeCode | 'not_found' | 'rotating'>> {
  const now = room.now();
  return inTransaction(room.prisma, async (tx) => {
    await lockConnectionsOf(tx, row.userId);
    if (await findIntentOf(tx, row.userId, row.id)) return fail('rotating');
    const held = await findConnectionOf(tx, row.userId, row.id);
    // What was revoked is not what it holds by now.
    if (revoked && held?.tokenFingerprint !== row.tokenFingerprint) return fail('rotating');
    const disconnected = await clearToken(tx, row, now);
    if (disconnected) await record(tx, row, revoked);
    const current = disconnected ?? (await findConnectionOf(tx, row.userId, row.id));
    return current ? ok(toConnectionView(current, room)) : fail('not_found');
  });
}

async function record(tx: Transaction, row: ConnectionRow, revoked: boolean): Promise<void> {
  const about = { actorId: row.userId, subjectType: 'connection', subjectId: row.id } as const;
  const facts = { instance: row.instance.baseUrl };
  if (revoked) await appendAuditEvent(tx, { verb: 'token.revoked', ...about, facts });
  await appendAuditEvent(tx, { verb: 'connection.disconnected', ...about, facts: { ...facts, revoked } });
}
