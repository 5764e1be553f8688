/** `node scripts/new-migration.ts NAME`: writes prisma/migrations/<time>_NAME from what changed in schema.prisma. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toMigrationList } from '#lib/infra/db/apply-migrations.ts';
import { startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';
import { MIGRATIONS_DIRECTORY, readMigrations } from '#lib/infra/db/migrations.ts';
import { withSchemaEngine } from '#lib/infra/db/schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: node scripts/new-migration.ts name_in_snake_case');
  process.exit(2);
}

const home = await mkdtemp(path.join(tmpdir(), 'patchbay-migration-'));
const postgres = await startEmbeddedPostgres({ home, durable: false });
try {
  const content = await readFile(path.join(MIGRATIONS_DIRECTORY, '../schema.prisma'), 'utf8');
  const { stdout } = await withSchemaEngine(
    { url: postgres.url('postgres'), schema: content },
    async (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...toMigrationList(await readMigrations()) },
        to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
  );
  if (!stdout || /^-- This is an empty migration/.test(stdout)) {
    console.log('Nothing changed in prisma/schema.prisma.');
  } else {
    const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = path.join(MIGRATIONS_DIRECTORY, `${time}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'migration.sql'), stdout);
    console.log(`Written: ${path.relative(process.cwd(), folder)}/migration.sql`);
  }
} finally {
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
}
