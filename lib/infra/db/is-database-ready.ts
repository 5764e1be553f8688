import 'server-only';
import { logger } from '#lib/infra/log/logger.ts';
import { readMigrations } from './migrations.ts';
import { db } from './prisma.ts';

/** Whether the database answers and every migration of this version is in it. Never throws; at most about 3 s. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    const rows = await db().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map((row) => row.migration_name));
    return (await readMigrations()).every(({ name }) => applied.has(name));
  } catch (error) {
    logger().warn({ err: error }, 'The database does not answer.');
    return false;
  }
}
