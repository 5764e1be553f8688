import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Not by import.meta: in the built pages this file lies elsewhere, and every process of ours runs in the clone's root. */
const ROOT = process.cwd();

export const MIGRATIONS_DIRECTORY = path.join(ROOT, 'prisma/migrations');

export type Migration = {
  /** The folder's name, `20261122000000_init`. */
  name: string;
  sql: string;
  /** SHA-256 (hex) of the SQL, as Prisma keeps it in `_prisma_migrations`. */
  checksum: string;
};

/** The migrations this checkout brings, oldest first. */
export async function readMigrations(directory: string = MIGRATIONS_DIRECTORY): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(directory, name)));
}

async function readMigration(directory: string, name: string): Promise<Migration> {
  const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
