import 'server-only';
import type { Database, Db } from './prisma.ts';

/**
 * Whose database this is. The first deployment that asks gets it; a copy of the database, started elsewhere, has another id, and must not do
 * anything that ends what the original holds.
 */
export async function ownsDatabase(db: Db, deploymentId: string, now: Date): Promise<boolean> {
  await db.deployment.createMany({ data: { id: 1, deploymentId, claimedAt: now }, skipDuplicates: true });
  const owner = await db.deployment.findUnique({ where: { id: 1 } });
  return owner?.deploymentId === deploymentId;
}

/** Makes this deployment the owner, whoever was. @returns who was; null for nobody, or itself. */
export async function adoptDatabase(db: Database, deploymentId: string, now: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const before = await tx.deployment.findUnique({ where: { id: 1 } });
    const mine = { deploymentId, claimedAt: now };
    await tx.deployment.upsert({ where: { id: 1 }, create: { id: 1, ...mine }, update: mine });
    return before && before.deploymentId !== deploymentId ? before.deploymentId : null;
  });
}
