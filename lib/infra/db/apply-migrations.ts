import pg from 'pg';
import { type Migration, readMigrations } from './migrations.ts';

/** Ours, around reading the history too; the engine takes Prisma's own lock (72707369) inside it. */
const MIGRATION_LOCK = 72_707_370;

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Brings the database to this checkout's schema and returns the names of what was applied. Safe to call by several
 * servers at once. Throws with Prisma's message when a migration fails or the history does not fit.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrations = await readMigrations();
  const lock = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // The engine takes a while to load: not on a start that has nothing to apply.
    if (await areApplied(lock, migrations)) return [];
    return await applyWithEngine(url, migrations);
  } finally {
    await lock.end();
  }
}

/** Whether every migration of this checkout is in the database, finished and with the same text. */
export async function areApplied(
  client: Pick<pg.Client, 'query'>,
  migrations: readonly Migration[],
): Promise<boolean> {
  const table = await client.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  );
  if (!table.rows[0]?.there) return false;
  const rows = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Map(rows.rows.map((row) => [row.migration_name, row.checksum]));
  return migrations.every((migration) => applied.get(migration.name) === migration.checksum);
}

async function applyWithEngine(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const { withSchemaEngine } = await import('./schema-engine.ts');
  const input = {
    migrationsList: toMigrationList(migrations),
    filters: { externalTables: [], externalEnums: [] },
  };
  const output = await withSchemaEngine({ url }, (engine) => engine.applyMigrations(input));
  return output.appliedMigrationNames;
}

/** The engine's own shape for a folder of migrations. */
export function toMigrationList(migrations: readonly Migration[]) {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}
