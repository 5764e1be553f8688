import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { addBanner, dismissBanner, endBanner } from './banner-store.ts';
import type { Audience } from './schema.ts';

const HOUR_MS = 3_600_000;
type Given = { prisma: Database; now: () => Date };
const ofServer = (): Given => ({ prisma: db(), now: () => new Date() });

/** Puts a banner up for exactly those whom it concerns. */
export async function showBanner(
  { userId }: Permitted<'banner:manage'>,
  { hours, text, ...audience }: Audience & { text: string; hours: number },
  { prisma, now }: Given = ofServer(),
): Promise<void> {
  const createdAt = now();
  const endsAt = new Date(createdAt.getTime() + hours * HOUR_MS);
  await inTransaction(prisma, async (tx) => {
    const id = await addBanner(tx, { ...audience, text, createdBy: userId, createdAt, endsAt });
    const facts = { text, hours, ...audience };
    await appendAuditEvent(tx, {
      verb: 'banner.shown',
      actorId: userId,
      subjectType: 'banner',
      subjectId: id,
      facts,
    });
  });
}

/** Takes it down for everybody; one that is down already stays so. */
export async function takeDownBanner(
  { userId }: Permitted<'banner:manage'>,
  bannerId: string,
  { prisma, now }: Given = ofServer(),
): Promise<void> {
  await inTransaction(prisma, async (tx) => {
    if (!(await endBanner(tx, bannerId, now()))) return;
    await appendAuditEvent(tx, {
      verb: 'banner.ended',
      actorId: userId,
      subjectType: 'banner',
      subjectId: bannerId,
      facts: {},
    });
  });
}

/** Puts it away for one person. */
export async function putBannerAway(
  { userId }: Viewer,
  bannerId: string,
  { prisma, now }: Given = ofServer(),
): Promise<void> {
  await dismissBanner(prisma, userId, bannerId, now());
}
