import 'server-only';
import { validate as isUuid } from 'uuid';
import { withoutSecrets } from '#lib/domain/address-text.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { LABEL_LENGTH_MAX } from './schema.ts';
import { changeConnection } from './store.ts';

/**
 * Gives the viewer's connection a name of their own; an empty one takes it away. Whoever has a token on the clipboard may paste it here: it
 * is taken out.
 * @returns the label as it is kept, or null for a connection that is not theirs.
 */
export async function labelConnection(
  viewer: Viewer,
  { connectionId, label }: { connectionId: string; label: string },
  prisma: Database = db(),
): Promise<string | null> {
  if (!isUuid(connectionId)) return null;
  const kept = withoutSecrets(label, LABEL_LENGTH_MAX).trim();
  const row = await inTransaction(prisma, (tx) =>
    changeConnection(tx, { id: connectionId, userId: viewer.userId }, { label: kept }),
  );
  return row && kept;
}
