import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { HOLDER_WAIT_MS, nextRecovery, recoveryStep } from '#lib/domain/rotation.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { ownsDatabase } from '#lib/infra/db/deployment.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { failed } from '#lib/infra/gitlab/checks.ts';
import { findInstance } from '#lib/infra/gitlab/find-instance.ts';
import { readSelf, rotateToken, verdictOf } from '#lib/infra/gitlab/rotate-token.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { originOf } from '#lib/infra/net/origin-of.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { readSettingsFor } from '#lib/infra/policy/in-force.ts';
import { listSpool, readSpool, removeSpool, writeSpool } from '#lib/infra/spool/answer-spool.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { openAnswer, sealAnswer } from '#lib/infra/vault/seal-answer.ts';
import { VaultError } from '#lib/infra/vault/vault-error.ts';
import { logAttempt } from '../log-attempt.ts';
import { type ConnectionRow, findConnectionOf, lockConnectionsOf } from '../store.ts';
import { keepRotated } from './keep-rotated.ts';
import { failure, tellLost } from './record-refusal.ts';
import type { RotationRoom } from './room.ts';
import { checkFor, recordRotation } from './rotation-attempt.ts';
import { CUT_OFF, claimIntents, closeIntent, type Intent, NOBODY, postponeIntent } from './rotation-store.ts';

const LEASE_MS = 300_000;
const TAKE = 20;

/**
 * What was begun and not finished: first what lies in this machine's spool, then the open intents that are due. A lease on one leads to finding
 * out what became of it, never to another rotation.
 */
export async function recoverRotations(room: RotationRoom, signal?: AbortSignal): Promise<void> {
  const now = room.now();
  // A copy of somebody's database: what is open in it is not ours to find out.
  if (!(await ownsDatabase(room.prisma, room.deploymentId, now))) return tellOnce(room);
  await replaySpool(room);
  const lease = new Date(now.getTime() + LEASE_MS);
  for (const intent of await claimIntents(room.prisma, { now, lease, take: TAKE })) {
    if (signal?.aborted) return;
    await recover(intent, room).catch((error: unknown) =>
      room.log.error({ connectionId: intent.connectionId, err: error }, 'a rotation is not cleared up yet'),
    );
  }
}

let told = false;

function tellOnce({ log }: RotationRoom): void {
  if (!told)
    log.warn(
      'the database belongs to another deployment: no token is rotated here (docs/configuration.md, copies of a database)',
    );
  told = true;
}

/** Everything that this machine's disk holds, at start and again with every round. */
async function replaySpool(room: RotationRoom): Promise<void> {
  for (const connectionId of await listSpool(room.dataDir)) {
    const spooled = await readSpool(room.dataDir, connectionId);
    if (spooled === null || spooled === 'unreadable') continue;
    try {
      const raw = await openAnswer(room.vaultKeys, spooled.sealed, spooled);
      const kept = await keepRotated(spooled, raw, room);
      room.log.info({ connectionId, came: kept.kind }, 'replayed a rotation from the spool');
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      room.log.error({ connectionId, err: error }, 'a spooled answer does not open');
    }
  }
}

async function recover(intent: Intent, room: RotationRoom): Promise<void> {
  const { prisma, vaultKeys: keys } = room;
  const { connectionId, userId } = intent;
  const row = await findConnectionOf(prisma, userId, connectionId);
  // Its token has been replaced all the same: there is nothing left to find out.
  if (!row || row.tokenFingerprint !== intent.fingerprint) return void (await closeIntent(prisma, intent));
  const net = await readSettingsFor(prisma, room, row.instance.baseUrl);
  // Nothing is sent to a GitLab that is not allowed, not even this question: it waits until it is.
  if (!net) return postponeIntent(prisma, intent, nextRecovery(intent.startedAt, room.now()));
  const actorId = null;
  const token = await openToken({ prisma, keys, connectionId, purpose: 'rotate', actorId });
  if (!token) return void (await closeIntent(prisma, intent));
  const { signal } = new AbortController();
  const channel = openChannel(originOf(row.instance.baseUrl), net, { signal, fence: true });
  try {
    await clearUp(intent, row, { channel, token }, room);
  } finally {
    await channel.close();
  }
}

type Line = { channel: Channel; token: Secret };

async function clearUp(intent: Intent, row: ConnectionRow, line: Line, room: RotationRoom): Promise<void> {
  const { channel, token } = line;
  const verdict = await askedAgain(channel, row.instance.baseUrl, token);
  const own = intent.holder === room.holder || intent.holder === NOBODY;
  const spoolKnown = own && (await hasNothing(intent, room));
  const step = recoveryStep({ verdict, startedAt: intent.startedAt, spoolKnown }, room.now());
  if (step.kind === 'never_happened') return endUnchanged(intent, row, room);
  if (step.kind === 'lost' && (await endFamily(intent, row, line, room)))
    return endLost(intent, row, step.code, room);
  await postponeIntent(room.prisma, intent, nextRecovery(intent.startedAt, room.now()));
}

/** The plain question harms nobody, whatever has become of the token. */
async function askedAgain(channel: Channel, baseUrl: string, token: Secret) {
  const path = new URL(baseUrl).pathname.replace(/\/$/, '');
  const found = await findInstance(channel, [path], { search: false });
  if (!found.ok) return found.error.code;
  if (found.value.baseUrl !== baseUrl) return 'gitlab.not_found' as const;
  return verdictOf(await readSelf(channel, baseUrl, token));
}

/** Whether the spool is known to bring no more: it is empty, or what is in it is no token and too old to become one. */
async function hasNothing({ connectionId, startedAt }: Intent, room: RotationRoom): Promise<boolean> {
  if ((await readSpool(room.dataDir, connectionId)) === null) return true;
  return room.now().getTime() - startedAt.getTime() > HOLDER_WAIT_MS;
}

/**
 * One deliberate rotation with the dead token: GitLab takes it for a theft and ends every token of the family, the one that nobody holds among them
 * (`auth_finders.rb`). Should it answer with a new token after all, that one is kept.
 * @returns whether GitLab has answered as expected.
 */
async function endFamily(
  intent: Intent,
  row: ConnectionRow,
  { channel, token }: Line,
  room: RotationRoom,
): Promise<boolean> {
  const { baseUrl } = row.instance;
  const expiresOn = calendarDateOf(intent.expiresOn);
  const answer = await rotateToken({ channel, baseUrl, token, expiresOn, limitMs: room.limitMs });
  if (answer.kind !== 'done') return answer.kind !== 'unclear';
  const { connectionId, userId, fingerprint, actorId, startedAt } = intent;
  const binding = { connectionId, userId, instanceUrl: baseUrl };
  const sealed = await sealAnswer(room.vaultKeys, answer.raw, binding);
  const begun = startedAt.toISOString();
  const spooled = { ...binding, fingerprint, actorId, expiresOn, startedAt: begun, sealed };
  await writeSpool(room.dataDir, spooled);
  await keepRotated(spooled, answer.raw, room);
  return false;
}

/** The old token lives, and what was begun has left no trace. */
async function endUnchanged(intent: Intent, row: ConnectionRow, room: RotationRoom): Promise<void> {
  const now = room.now();
  const recorded = await inTransaction(room.prisma, async (tx) => {
    await lockConnectionsOf(tx, row.userId);
    if (!(await closeIntent(tx, intent))) return null;
    const checks = [failed(checkFor(CUT_OFF), CUT_OFF, 0)];
    const { startedAt } = intent;
    await queueNotices(tx, [failure(row, CUT_OFF, intent.actorId === null, now)], now);
    return recordRotation(tx, { row, verdict: CUT_OFF, checks, startedAt, finishedAt: now });
  });
  if (recorded) logAttempt(room, recorded);
}

async function endLost(
  intent: Intent,
  row: ConnectionRow,
  code: OutcomeCode,
  room: RotationRoom,
): Promise<void> {
  const now = room.now();
  const recorded = await inTransaction(room.prisma, async (tx) => {
    await lockConnectionsOf(tx, row.userId);
    if (!(await closeIntent(tx, intent))) return null;
    await tellLost(tx, row, { code, lost: true, now });
    const checks = [failed(checkFor(code), code, 0)];
    return recordRotation(tx, { row, verdict: code, checks, startedAt: intent.startedAt, finishedAt: now });
  });
  await removeSpool(room.dataDir, intent.connectionId);
  if (recorded) logAttempt(room, recorded);
}
