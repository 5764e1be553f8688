import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { canReach, makeOpenFolder, outsideFolderFor } from '#lib/infra/db/postgres-place.ts';
import { postgresUser } from '#lib/infra/db/postgres-user.ts';

/**
 * Where the embedded database of this data directory lives: inside it; or, when root runs Patchbay from a closed home
 * that PostgreSQL's own account cannot pass through, in /var/lib. Once made it stays where it is.
 */
export async function postgresHome(dataDir: string): Promise<string> {
  const inside = path.join(dataDir, 'postgres');
  const outside = path.join(outsideFolderFor(await realpath(dataDir)), 'postgres');
  if (existsSync(path.join(outside, 'cluster'))) return outside;
  const user = postgresUser();
  const reachable = user.uid === undefined || canReach(user, dataDir, '-x');
  if (reachable) return inside;
  if (existsSync(path.join(inside, 'cluster'))) {
    throw new Error(
      `The database in ${inside} cannot be reached by the account it runs under: a folder above it was closed since.`,
    );
  }
  await makeOpenFolder(path.dirname(outside));
  return outside;
}
