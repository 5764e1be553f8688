import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';
import { hashRandomSecret, newRandomSecret } from './random-secret.ts';

export const PASSWORD_LINK_MINUTES = 60;

/** A link for a new password: works once, within an hour, in place of an older one. @returns its id, and its secret, which is stored nowhere. */
export async function issuePasswordLink(
  tx: Db,
  { userId, createdBy, now }: { userId: string; createdBy: string | null; now: Date },
): Promise<{ id: string; secret: string }> {
  await tx.oneTimeLink.deleteMany({ where: { kind: 'password', userId, usedAt: null } });
  const secret = newRandomSecret();
  const expiresAt = new Date(now.getTime() + PASSWORD_LINK_MINUTES * 60_000);
  const { id } = await tx.oneTimeLink.create({
    data: { kind: 'password', userId, createdBy, expiresAt, tokenHash: hashRandomSecret(secret) },
    select: { id: true },
  });
  return { id, secret };
}
