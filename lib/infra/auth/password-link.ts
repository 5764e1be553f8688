import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';
import { lockUser } from './lock-user.ts';
import { hashRandomSecret, newRandomSecret } from './random-secret.ts';

export const PASSWORD_LINK_MINUTES = 60;

/**
 * A link for a new password: works once, within an hour, in place of an older one, also of one that is being made at the same moment.
 * @returns its id, and its secret, which is stored nowhere.
 */
export async function issuePasswordLink(
  tx: Db,
  { userId, createdBy, now }: { userId: string; createdBy: string | null; now: Date },
): Promise<{ id: string; secret: string }> {
  await lockUser(tx, userId);
  await endPasswordLinks(tx, userId);
  const secret = newRandomSecret();
  const expiresAt = new Date(now.getTime() + PASSWORD_LINK_MINUTES * 60_000);
  const { id } = await tx.oneTimeLink.create({
    data: { kind: 'password', userId, createdBy, expiresAt, tokenHash: hashRandomSecret(secret) },
    select: { id: true },
  });
  return { id, secret };
}

/** Whoever's password has changed, or who is shut out, is let in by no link that was made before. */
export async function endPasswordLinks(tx: Db, userId: string): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { kind: 'password', userId, usedAt: null } });
}

/** Invitations and links for others' passwords end with the right to make them, or they would be a way back. */
export async function endLinksMadeBy(tx: Db, userId: string): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { createdBy: userId, usedAt: null } });
}
