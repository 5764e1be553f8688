import 'server-only';
import { validate as isUuid } from 'uuid';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { LABEL_LENGTH_MAX } from './schema.ts';
import { changeConnection, type Database, inTransaction } from './store.ts';

/** Gives the viewer's connection a name of their own; an empty one takes it away. @returns whether it is theirs. */
export async function labelConnection(
  viewer: Viewer,
  { connectionId, label }: { connectionId: string; label: string },
  prisma: Database = db(),
): Promise<boolean> {
  if (!isUuid(connectionId)) return false;
  const data = { label: plainText(label, LABEL_LENGTH_MAX).trim() };
  const row = await inTransaction(prisma, (tx) =>
    changeConnection(tx, { id: connectionId, userId: viewer.userId }, data),
  );
  return row !== null;
}
