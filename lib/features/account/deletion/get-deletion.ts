import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { countHeld, findObstacle, hasPassword } from './store.ts';
import type { DeletionView } from './view.ts';

export async function getDeletion({ userId, email }: Viewer): Promise<DeletionView> {
  const [held, proven, obstacle] = await Promise.all([
    countHeld(db(), userId),
    hasPassword(db(), userId),
    findObstacle(db(), userId),
  ]);
  return { ...held, provenBy: proven ? 'password' : 'email', email, obstacle };
}
