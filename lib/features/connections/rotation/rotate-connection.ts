import 'server-only';
import { setTimeout as delay } from 'node:timers/promises';
import { type CalendarDate, calendarDateOf, startOfDay } from '#lib/domain/calendar-date.ts';
import type { Check, OutcomeCode } from '#lib/domain/outcome.ts';
import { dateWithin, RECOVERY_WAIT_MS, type RotationObstacle, rotationDate } from '#lib/domain/rotation.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { passed } from '#lib/infra/gitlab/checks.ts';
import type { Evidence } from '#lib/infra/gitlab/contract.ts';
import { findInstance } from '#lib/infra/gitlab/find-instance.ts';
import { readSelf, rotateToken } from '#lib/infra/gitlab/rotate-token.ts';
import { isDraining, keepFromStopping } from '#lib/infra/jobs/draining.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { originOf } from '#lib/infra/net/origin-of.ts';
import { readInForce } from '#lib/infra/policy/in-force.ts';
import { rehearseSpool, type Spooled, writeSpool } from '#lib/infra/spool/answer-spool.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { rehearseSealing } from '#lib/infra/vault/rehearse-sealing.ts';
import { sealAnswer } from '#lib/infra/vault/seal-answer.ts';
import { type AttemptRow, type ConnectionRow, findConnectionOf, lockConnectionsOf } from '../store.ts';
import { type Kept, keepRotated } from './keep-rotated.ts';
import { recordRefusal } from './record-refusal.ts';
import type { RotationRoom } from './room.ts';
import { obstacleOf } from './rotation-facts.ts';
import { closeIntent, openIntent } from './rotation-store.ts';

export type RotationWish = {
  connectionId: string;
  /** Its owner, who is its owner still. */
  userId: string;
  /** Null: by itself. */
  actorId: string | null;
};

export type RotationEnd =
  | { kind: 'rotated'; attempt: AttemptRow }
  /** GitLab, or the way to it, said no before anything had happened: the old token is as it was. */
  | { kind: 'refused'; attempt: AttemptRow }
  /** What became of it is found out by recovery. */
  | { kind: 'open' }
  | { kind: 'off'; obstacle: RotationObstacle }
  | { kind: 'not_found' };

/** The line must not have become old between its last answer and the one request: a server may have closed it by then. */
const STALL_MS_MAX = 30_000;
/** More than any answer is long. */
const REHEARSED_BYTES = 64 * 1_024;
const TRIES = 6;
const PAUSE_MS = 500;

/**
 * One rotation, by the protocol of docs/decisions/0009-rotation-without-losing-the-token.md. Nothing in here sends the request a second time. Where
 * GitLab says that the date is too far and names one, that is a refusal which leaves everything as it was: a new rotation, with an intent and a
 * line of its own, asks for the day before that one, once.
 */
export async function rotateConnection(wish: RotationWish, room: RotationRoom): Promise<RotationEnd> {
  return keepFromStopping(rotateWithin(wish, room));
}

async function rotateWithin(wish: RotationWish, room: RotationRoom): Promise<RotationEnd> {
  const first = await tryOnce(wish, null, room);
  if (first.kind !== 'no') return first;
  const date = first.latest && dateWithin(first.latest, first.asked, room.now());
  // A definite no: that rotation is over.
  if (date) await closeIntentOf(first.row, room);
  const last = date ? await tryOnce(wish, date, room) : first;
  return last.kind === 'no' ? { kind: 'refused', attempt: await recordRefusal(wish, last, room) } : last;
}

/** A definite no; what is to be kept of it. */
export type No = {
  kind: 'no';
  row: ConnectionRow;
  code: OutcomeCode;
  checks: readonly Check[];
  evidence: Evidence;
  startedAt: Date;
  asked: CalendarDate;
  latest: CalendarDate | null;
  /** GitLab has said that the old token is dead. */
  dead: boolean;
};

type Tried = RotationEnd | No;

async function tryOnce(wish: RotationWish, date: CalendarDate | null, room: RotationRoom): Promise<Tried> {
  const { prisma, vaultKeys: keys, now } = room;
  const { connectionId, userId, actorId } = wish;
  const row = await findConnectionOf(prisma, userId, connectionId);
  if (!row) return { kind: 'not_found' };
  const obstacle = await obstacleOf(prisma, row, room);
  if (obstacle) return { kind: 'off', obstacle };
  const token = await openToken({ prisma, keys, connectionId, purpose: 'rotate', actorId });
  if (!token) return { kind: 'off', obstacle: 'disconnected' };
  const life = { expiresOn: row.expiresOn && calendarDateOf(row.expiresOn), createdAt: row.tokenCreatedAt };
  const { net, policy } = await readInForce(prisma, { ...room, requiredScopes: [] }, [row.instance.origin]);
  const asked = date ?? rotationDate(life, now(), policy.maxLifetimeDays);
  // Nobody calls this line off, a stop of the process neither: its one request has its own limit.
  const never = new AbortController();
  const channel = openChannel(originOf(row.instance.baseUrl), net, { signal: never.signal, fence: true });
  try {
    return await rotateOver(channel, { wish, row, token, asked, startedAt: now() }, room);
  } finally {
    await channel.close();
  }
}

type Trying = { wish: RotationWish; row: ConnectionRow; token: Secret; asked: CalendarDate; startedAt: Date };

async function rotateOver(channel: Channel, trying: Trying, room: RotationRoom): Promise<Tried> {
  const { row, token, asked, startedAt } = trying;
  const no = (code: OutcomeCode, checks: readonly Check[], evidence: Evidence = {}): No => ({
    kind: 'no',
    row,
    code,
    checks,
    evidence,
    startedAt,
    asked,
    latest: null,
    dead: false,
  });
  const shown = await showToken(channel, trying);
  if (!shown.ok) return no(shown.code, shown.checks, shown.evidence);
  const binding = { connectionId: row.id, userId: row.userId, instanceUrl: row.instance.baseUrl };
  await rehearseSealing(room.prisma, room.vaultKeys, binding);
  await rehearseSpool(room.dataDir, REHEARSED_BYTES);
  const obstacle = await begin(trying, room);
  if (obstacle) return { kind: 'off', obstacle };
  if (performance.now() - shown.at > STALL_MS_MAX || isDraining()) {
    await closeIntentOf(row, room);
    return no('network.timeout', shown.checks);
  }
  const answer = await rotateToken({
    channel,
    baseUrl: row.instance.baseUrl,
    token,
    expiresOn: asked,
    limitMs: room.limitMs,
  });
  if (answer.kind === 'done') return keep(channel, trying, answer.raw, room);
  if (answer.kind === 'unclear') {
    room.log.warn({ connectionId: row.id, code: answer.code }, 'a rotation got no clear answer');
    return { kind: 'open' };
  }
  return {
    ...no(answer.code, shown.checks, answer.evidence),
    latest: answer.kind === 'refused' ? answer.latest : null,
    dead: answer.kind === 'dead',
  };
}

type Shown =
  | { ok: true; checks: readonly Check[]; at: number }
  | { ok: false; code: OutcomeCode; checks: readonly Check[]; evidence: Evidence };

/** The line stands, what answers on it is that GitLab, and it knows the token by the id that was stored. */
async function showToken(channel: Channel, { row, token }: Trying): Promise<Shown> {
  const { baseUrl } = row.instance;
  const checks: Check[] = [];
  const failure = (code: OutcomeCode, evidence: Evidence = {}): Shown => ({
    ok: false,
    code,
    checks,
    evidence,
  });
  const reached = await channel.connect();
  if (!reached.ok) return failure(reached.error.code);
  checks.push(passed('reach', reached.value.reachMs), passed('certificate', reached.value.tlsMs));
  const asked = performance.now();
  const path = new URL(baseUrl).pathname.replace(/\/$/, '');
  const found = await findInstance(channel, [path], { search: false });
  if (!found.ok) return failure(found.error.code, found.error.evidence);
  if (found.value.baseUrl !== baseUrl) return failure('gitlab.not_found');
  checks.push(passed('gitlab', Math.round(performance.now() - asked)));
  const self = await readSelf(channel, baseUrl, token);
  if (!self.ok) return failure(self.code, self.evidence);
  if (self.facts.id === null || BigInt(self.facts.id) !== row.tokenId) return failure('gitlab.unexpected');
  checks.push(passed('token', self.ms));
  return { ok: true, checks, at: performance.now() };
}

/** From its commit on nobody else begins one, and whoever finds it without its holder finds out what became of it. */
function begin(
  { wish, row, asked, startedAt }: Trying,
  room: RotationRoom,
): Promise<RotationObstacle | null> {
  const { userId, connectionId, actorId } = wish;
  return inTransaction(room.prisma, async (tx) => {
    await lockConnectionsOf(tx, userId);
    const current = await findConnectionOf(tx, userId, connectionId);
    if (current?.tokenFingerprint !== row.tokenFingerprint) return 'open';
    const obstacle = await obstacleOf(tx, current, room);
    if (obstacle) return obstacle;
    const opened = await openIntent(tx, {
      connectionId,
      userId,
      oldTokenId: row.tokenId,
      fingerprint: row.tokenFingerprint,
      expiresOn: startOfDay(asked),
      deploymentId: room.deploymentId,
      holder: room.holder,
      startedAt,
      recoverAt: new Date(room.now().getTime() + RECOVERY_WAIT_MS),
      actorId,
    });
    return opened ? null : 'open';
  });
}

async function closeIntentOf(
  { id, userId, tokenFingerprint }: ConnectionRow,
  { prisma }: RotationRoom,
): Promise<void> {
  await closeIntent(prisma, { userId, connectionId: id, fingerprint: tokenFingerprint });
}

/** To this machine's disk before anything else is done with it, then into the database, however often that takes. */
async function keep(channel: Channel, trying: Trying, raw: Secret, room: RotationRoom): Promise<RotationEnd> {
  const { wish, row, asked, startedAt } = trying;
  const { baseUrl: instanceUrl } = row.instance;
  const binding = { connectionId: row.id, userId: row.userId, instanceUrl };
  const spooled: Spooled = {
    ...binding,
    fingerprint: row.tokenFingerprint,
    expiresOn: asked,
    actorId: wish.actorId,
    startedAt: startedAt.toISOString(),
    sealed: await sealAnswer(room.vaultKeys, raw, binding),
  };
  await writeSpool(room.dataDir, spooled).catch((error: unknown) =>
    // The rehearsal went well a moment ago. What is in memory can still reach the database.
    room.log.error({ connectionId: row.id, err: error }, 'the answer to a rotation could not be spooled'),
  );
  const kept = await untilKept(spooled, raw, room);
  if (kept?.kind !== 'kept') {
    room.log.warn({ connectionId: row.id, came: kept?.kind ?? 'none' }, 'a rotation waits in the spool');
    return { kind: 'open' };
  }
  const self = await readSelf(channel, instanceUrl, kept.token);
  if (!self.ok)
    room.log.warn({ connectionId: row.id, code: self.code }, 'a rotated token is not accepted yet');
  return { kind: 'rotated', attempt: kept.attempt };
}

async function untilKept(spooled: Spooled, raw: Secret, room: RotationRoom): Promise<Kept | null> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await keepRotated(spooled, raw, room);
    } catch (error) {
      if (!isDatabaseAway(error) || tried === TRIES) {
        room.log.error(
          { connectionId: spooled.connectionId, err: error },
          'a rotated token is not stored yet',
        );
        return null;
      }
      await delay(PAUSE_MS * 2 ** (tried - 1));
    }
  }
}
