import 'server-only';
import type { Check } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { limitReplaysOf } from '#lib/infra/rate-limit/limit-replays.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import { logAttempt } from '../log-attempt.ts';
import { wakeHost } from '../recheck/host-store.ts';
import { type Attempt, beginAttempt, endOf, recordAttempt } from '../record-attempt.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import type { ConnectionRow } from '../store.ts';
import { verifyStored } from '../verify-stored.ts';
import { watchVerification } from '../watch-verification.ts';
import { type Obstacle, planReplay, type ReplayPlan } from './plan-replay.ts';
import { checkSoon, findNewestGood, findSubject, type Subject } from './replay-store.ts';

export type ReplayRefusal = Obstacle | 'not_found' | 'limit.exceeded';

type Diagnosing = Permitted<'connection:diagnose'>;
type Wish = { subject: string; reason: string };

/**
 * Runs a diagnosis again, from where Patchbay stands now: with the stored token of a connection, which nobody sees, or, where a link failed and no
 * token was kept, without one as far as "Is GitLab". Kept as an attempt of the owner's; it judges nothing about the connection.
 *
 * Who asked, and why, is in the audit log before anything is asked of GitLab.
 * @param tell hears each check as it finishes.
 * @returns the reference of the new attempt.
 */
export async function replayDiagnosis(
  viewer: Diagnosing,
  wish: Wish,
  given?: Room,
  tell: (check: Check) => void = () => undefined,
): Promise<Result<string, ReplayRefusal>> {
  const room = given ?? (await requestRoom());
  const subject = await findSubject(room.prisma, viewer, wish.subject);
  if (!subject) return fail('not_found');
  const plan = planReplay(subject);
  if (!plan.ok) return plan;
  if (!(await limitReplaysOf(subject.connection?.id ?? subject.userId)).ok) return fail('limit.exceeded');

  const attempt = await begin(viewer, wish, subject, plan.value, room);
  await audit(viewer, attempt, subject, room);
  const verification = await run(viewer, plan.value, room, tell);
  if (!verification) return fail('disconnected');
  await keep(attempt, verification, subject, plan.value, room);
  return ok(attempt.reference);
}

async function begin(
  viewer: Diagnosing,
  { reason }: Wish,
  { userId, attempt, connection }: Subject,
  plan: ReplayPlan,
  { prisma, now }: Room,
): Promise<Attempt> {
  const startedAt = now();
  const older = attempt ?? (connection && (await findNewestGood(prisma, connection.id)));
  return beginAttempt({
    kind: 'replay',
    userId,
    input: plan.kind === 'stored' ? plan.row.instance.baseUrl : plan.input,
    baseUrl: plan.kind === 'stored' ? plan.row.instance.baseUrl : null,
    tokenShape: null,
    startedAt,
    actorId: viewer.userId,
    reason,
    comparedWith: older?.reference ?? null,
  });
}

async function audit(
  { userId: actorId }: Diagnosing,
  { reference, reason = '', comparedWith = null }: Attempt,
  { attempt, connection }: Subject,
  { prisma }: Room,
): Promise<void> {
  const about = connection
    ? ({ subjectType: 'connection', subjectId: connection.id } as const)
    : ({ subjectType: 'attempt', subjectId: attempt?.reference ?? null } as const);
  await inTransaction(prisma, (tx) =>
    appendAuditEvent(tx, {
      verb: 'connection.replayed',
      actorId,
      ...about,
      facts: { reference, comparedWith, reason },
    }),
  );
}

/** @returns null where the token has gone since. */
async function run(
  { userId: actorId }: Diagnosing,
  plan: ReplayPlan,
  room: Room,
  tell: (check: Check) => void,
): Promise<Verification | null> {
  if (plan.kind === 'tokenless') return watchVerification({ address: plan.address, token: null, room, tell });
  const { prisma, vaultKeys: keys } = room;
  const token = await openToken({
    prisma,
    keys,
    connectionId: plan.row.id,
    purpose: 'replay',
    actorId,
  });
  return token && verifyStored(plan.row, token, room, tell);
}

async function keep(
  attempt: Attempt,
  verification: Verification,
  { connection }: Subject,
  plan: ReplayPlan,
  room: Room,
): Promise<void> {
  const end = endOf(verification, connection?.id ?? null, room.now());
  const evidence = plan.kind === 'tokenless' ? { ...end.evidence, tokenless: true } : end.evidence;
  logAttempt(room, await recordAttempt(room.prisma, attempt, { ...end, evidence }));
  if (plan.kind === 'stored') await letSweepDecide(plan.row, verification, room);
}

/**
 * What staff look at is not what decides: a connection's state, and what its owner is told, come from its own checks alone. But where the answer
 * differs from what is stored (it is good again, or it no longer is) its owner need not wait a day for that: the next of those checks comes at once.
 */
async function letSweepDecide(row: ConnectionRow, { verdict }: Verification, room: Room): Promise<void> {
  const wasGood = row.problem === null && row.unreachable === null && row.outage === null;
  if (wasGood === (verdict === 'ok')) return;
  const now = room.now();
  if (!(await checkSoon(room.prisma, row, now))) return;
  await wakeHost(room.prisma, { origin: row.instance.origin, nextCheckAt: now, now });
}
