import 'server-only';
import type { NoticeAbout } from '#lib/domain/notice.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { hashRandomSecret, newRandomSecret } from '#lib/infra/auth/random-secret.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { db, type Transaction } from '#lib/infra/db/prisma.ts';
import { queueMails } from '#lib/infra/mail/outbox.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { limitRepairsTo } from '#lib/infra/rate-limit/limit-repairs.ts';
import { noticeAbout } from '../notice-about.ts';
import { findSubject } from '../replay/replay-store.ts';
import type { Room } from '../room.ts';
import { lockConnectionsOf } from '../store.ts';
import { planRepair, type RepairObstacle, type RepairPlan } from './plan-repair.ts';
import { addRepairLink, endOlderLinks, noticeKey } from './repair-store.ts';

export const REPAIR_DAYS = 7;
const DAY_MS = 86_400_000;

type Wish = { subject: string; remark: string };
type Given = Pick<Room, 'prisma' | 'now'>;

/**
 * Sends the person a link that leads to mending this very connection, or to going on with this very attempt: for them alone, once, for seven days.
 * The bell leads there, too. Its secret is in the mail and nowhere else; whoever sent it is told that it was sent.
 */
export async function sendRepairLink(
  viewer: Permitted<'connection:diagnose'>,
  { subject, remark }: Wish,
  { prisma, now }: Given = { prisma: db(), now: () => new Date() },
): Promise<Result<null, RepairObstacle | 'not_found' | 'limit.exceeded'>> {
  const found = await findSubject(prisma, viewer, subject);
  if (!found) return fail('not_found');
  const plan = await planRepair(prisma, viewer, found);
  if (!plan.ok) return plan;
  const { userId } = plan.value.mends;
  if (!(await limitRepairsTo(userId)).ok) return fail('limit.exceeded');
  await inTransaction(prisma, (tx) => send(tx, viewer.userId, { plan: plan.value, remark }, now()));
  return ok(null);
}

async function send(
  tx: Transaction,
  actorId: string,
  { plan, remark }: { plan: RepairPlan; remark: string },
  now: Date,
): Promise<void> {
  const { userId, connectionId, reference } = plan.mends;
  // Two members of the staff at one moment: the later link is the one that lasts.
  await lockConnectionsOf(tx, userId);
  await endOlderLinks(tx, plan.mends, now);
  const secret = newRandomSecret();
  const expiresAt = new Date(now.getTime() + REPAIR_DAYS * DAY_MS);
  const link = {
    ...plan.mends,
    tokenHash: hashRandomSecret(secret),
    createdBy: actorId,
    createdAt: now,
    expiresAt,
  };
  const key = noticeKey(await addRepairLink(tx, link));
  const about = aboutOf(plan);
  const facts = { remark, reference };
  await queueNotices(tx, [{ key, userId, connectionId, kind: 'repair_link', about, facts }], now);
  await mail(tx, { key, userId, secret, expiresAt, about, facts }, now);
  await appendAuditEvent(tx, {
    verb: 'repair_link.sent',
    actorId,
    subjectType: connectionId ? 'connection' : 'attempt',
    subjectId: connectionId ?? reference,
    facts: { remark, expiresAt: expiresAt.toISOString() },
  });
}

type Letter = {
  key: string;
  userId: string;
  secret: string;
  expiresAt: Date;
  about: NoticeAbout;
  facts: { remark: string; reference: string | null };
};

/** Nobody who is switched off is written to; their bell is silent, too. */
async function mail(
  tx: Transaction,
  { key, userId, secret, expiresAt, about, facts }: Letter,
  now: Date,
): Promise<void> {
  const user = await tx.user.findUnique({
    where: { id: userId, disabledAt: null },
    select: { email: true, language: true },
  });
  if (!user) return;
  const { instanceUrl, username, label } = about;
  const data = { secret, expiresAt: expiresAt.toISOString(), instanceUrl, username, label, ...facts };
  const { email: to, language } = user;
  await queueMails(tx, [{ key, userId, to, language, template: 'repair', data }], now);
}

function aboutOf({ connection, attempt }: RepairPlan): NoticeAbout {
  if (connection) return noticeAbout(connection);
  const instanceUrl = attempt?.baseUrl ?? attempt?.input ?? '';
  return { instanceUrl, username: null, label: '', tokenName: null, scopes: [], expiresOn: null };
}
