import 'server-only';
import type { Database } from '#lib/infra/db/prisma.ts';

export type SystemFacts = { postgres: string; migrations: number; newestMigration: string | null };

/** What the database says of itself, and how far its schema is. */
export async function readSystem(db: Database): Promise<SystemFacts> {
  const [[version], [migrations]] = await Promise.all([
    db.$queryRaw<{ version: string }[]>`SELECT current_setting('server_version') AS version`,
    db.$queryRaw<{ count: number; newest: string | null }[]>`
      SELECT count(*)::int AS count, max(migration_name) AS newest FROM _prisma_migrations WHERE finished_at IS NOT NULL`,
  ]);
  return {
    postgres: version?.version ?? '',
    migrations: migrations?.count ?? 0,
    newestMigration: migrations?.newest ?? null,
  };
}

export async function findDeployment(db: Database): Promise<string | null> {
  return (await db.deployment.findUnique({ where: { id: 1 } }))?.deploymentId ?? null;
}
