import 'server-only';
import { calendarDateOf, parseCalendarDate } from '#lib/domain/calendar-date.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { passed } from '#lib/infra/gitlab/checks.ts';
import type { TokenFacts } from '#lib/infra/gitlab/contract.ts';
import { revokeToken } from '#lib/infra/gitlab/revoke-token.ts';
import { type Rotated, readRotated } from '#lib/infra/gitlab/rotate-token.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { readSettingsFor } from '#lib/infra/policy/in-force.ts';
import { removeSpool, type Spooled } from '#lib/infra/spool/answer-spool.ts';
import { fingerprintToken } from '#lib/infra/vault/fingerprint-token.ts';
import { sealToken } from '#lib/infra/vault/seal-token.ts';
import { factsOf } from '../connection-facts.ts';
import { logAttempt } from '../log-attempt.ts';
import { noticeAbout } from '../notice-about.ts';
import {
  type AttemptRow,
  type ConnectionRow,
  changeConnection,
  findConnectionOf,
  lockConnectionsOf,
} from '../store.ts';
import { tokenSchedule } from '../token-schedule.ts';
import type { RotationRoom } from './room.ts';
import { recordRotation, verificationOf } from './rotation-attempt.ts';
import { closeIntent } from './rotation-store.ts';

/** What became of an answer that lies in the spool. */
export type Kept =
  | { kind: 'kept'; attempt: AttemptRow; token: Secret }
  /** It stands in the database already. */
  | { kind: 'known' }
  /** The connection has got another token, or none, in the meantime: this one was revoked. */
  | { kind: 'ended' }
  /** There is no token in it. */
  | { kind: 'unreadable' }
  /** Nobody needs it, but GitLab could not be asked to end it. */
  | { kind: 'later' };

/**
 * The new token takes the place of the old one, with everything that goes by its date, the history, the audit row and the news, in one
 * transaction that also closes the intent. May be done again at any time, by any process that sees the spool. The spool is emptied by it,
 * unless there is more to do.
 */
export async function keepRotated(spooled: Spooled, raw: Secret, room: RotationRoom): Promise<Kept> {
  const { connectionId } = spooled;
  const rotated = readRotated(raw);
  if (!rotated) return { kind: 'unreadable' };
  const { prisma, vaultKeys, dataDir } = room;
  const fingerprint = await fingerprintToken(prisma, vaultKeys, rotated.token);
  const kept = await inTransaction(prisma, (tx) => keepIn(tx, { spooled, rotated, fingerprint }, room));
  if (kept === 'unwanted') return endUnwanted(spooled, rotated.token, room);
  await removeSpool(dataDir, connectionId);
  if (kept === 'known') return { kind: 'known' };
  logAttempt(room, kept);
  return { kind: 'kept', attempt: kept, token: rotated.token };
}

type Bringing = { spooled: Spooled; rotated: Rotated; fingerprint: string };

async function keepIn(
  tx: Transaction,
  bringing: Bringing,
  room: RotationRoom,
): Promise<AttemptRow | 'known' | 'unwanted'> {
  const { userId, connectionId, fingerprint: old } = bringing.spooled;
  await lockConnectionsOf(tx, userId);
  const row = await findConnectionOf(tx, userId, connectionId);
  const intent = { userId, connectionId, fingerprint: old };
  if (row?.tokenFingerprint === bringing.fingerprint) {
    await closeIntent(tx, intent);
    return 'known';
  }
  if (!row || row.disconnectedAt || row.tokenFingerprint !== old) return 'unwanted';
  const changed = await replaceToken(tx, row, bringing, room);
  await closeIntent(tx, intent);
  return changed;
}

async function replaceToken(
  tx: Transaction,
  row: ConnectionRow,
  { spooled, rotated, fingerprint }: Bringing,
  { vaultKeys, now: clock }: RotationRoom,
): Promise<AttemptRow> {
  const now = clock();
  const { id, userId } = row;
  const token = rotated.facts ?? guessedFacts(row, spooled);
  const checks = [
    passed('token', 0, {}),
    passed('expiry', 0, token.expiresOn ? { expiresOn: token.expiresOn } : {}),
    passed('saved', 0, {}),
  ];
  const startedAt = new Date(spooled.startedAt);
  const told = { row, verdict: 'ok' as const, checks, token, startedAt, finishedAt: now };
  const facts = factsOf(verificationOf(told), now);
  const binding = { connectionId: id, userId, instanceUrl: row.instance.baseUrl };
  const created = facts.tokenCreatedAt ?? now;
  const changed = await changeConnection(
    tx,
    { id, userId },
    {
      ...facts,
      tokenCreatedAt: created,
      ...tokenSchedule(
        { ...facts, tokenCreatedAt: created, rotateAutomatically: row.rotateAutomatically },
        null,
        now,
      ),
      // What GitLab did not tell, the next check reads.
      ...(rotated.facts ? {} : { nextCheckAt: now }),
      ...(row.gitlabUserId === null ? { accountKey: `token:${fingerprint}` } : {}),
      ...(await sealToken(vaultKeys, rotated.token, binding)),
      tokenFingerprint: fingerprint,
    },
  );
  if (!changed) throw new Error('A connection vanished while its owner’s rows were locked.');
  const attempt = await recordRotation(tx, { ...told, row: changed });
  await tell(tx, changed, spooled, attempt.reference, now);
  return attempt;
}

async function tell(
  tx: Transaction,
  row: ConnectionRow,
  { actorId, startedAt }: Spooled,
  reference: string,
  now: Date,
): Promise<void> {
  const { id, userId, expiresOn } = row;
  await appendAuditEvent(tx, {
    verb: 'token.rotated',
    actorId,
    subjectType: 'connection',
    subjectId: id,
    facts: { reference, expiresOn: expiresOn && calendarDateOf(expiresOn) },
  });
  const automatic = actorId === null;
  const key = `rotated:${id}:${startedAt}`;
  const about = noticeAbout(row);
  await queueNotices(
    tx,
    [{ key, userId, connectionId: id, kind: 'rotated', about, facts: { automatic } }],
    now,
  );
}

/** A new token is like the old one but for its date (GitLab `rotate_service.rb`). */
function guessedFacts(row: ConnectionRow, { expiresOn }: Spooled): TokenFacts {
  return {
    id: null,
    name: row.tokenName,
    scopes: row.scopes,
    granular: row.granular,
    expiresOn: parseCalendarDate(expiresOn),
    expiryReadable: true,
    createdAt: null,
    userId: row.gitlabUserId === null ? null : Number(row.gitlabUserId),
  };
}

/** Nobody holds it, so it must not live. */
async function endUnwanted(spooled: Spooled, token: Secret, room: RotationRoom): Promise<Kept> {
  const { instanceUrl: baseUrl, connectionId, userId, fingerprint } = spooled;
  const settings = await readSettingsFor(room.prisma, room, baseUrl);
  if (!settings) return { kind: 'later' };
  const revoked = await revokeToken({ baseUrl, token, settings });
  if (!revoked.ok && !revoked.error.code.startsWith('token.')) return { kind: 'later' };
  await closeIntent(room.prisma, { connectionId, userId, fingerprint });
  await removeSpool(room.dataDir, connectionId);
  return { kind: 'ended' };
}
