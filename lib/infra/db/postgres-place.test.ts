import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeOpenFolder, openToAll } from './postgres-place.ts';

/** What a umask of 077 leaves of folders, programs and files. */
const CLOSED = { folder: 0o700, program: 0o700, file: 0o600 } as const;

describe('a place for PostgreSQL made under a umask of 077', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'patchbay-place-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const modeOf = async (name: string) => (await stat(path.join(root, name))).mode & 0o777;

  it('can be read and run by another account', async () => {
    await mkdir(path.join(root, 'copy/bin'), { recursive: true });
    await writeFile(path.join(root, 'copy/bin/postgres'), '');
    await writeFile(path.join(root, 'copy/notes'), '');
    await symlink('nowhere', path.join(root, 'copy/dangling'));
    await chmod(path.join(root, 'copy'), CLOSED.folder);
    await chmod(path.join(root, 'copy/bin'), CLOSED.folder);
    await chmod(path.join(root, 'copy/bin/postgres'), CLOSED.program);
    await chmod(path.join(root, 'copy/notes'), CLOSED.file);

    await openToAll(path.join(root, 'copy'));

    expect(await modeOf('copy')).toBe(0o755);
    expect(await modeOf('copy/bin')).toBe(0o755);
    expect(await modeOf('copy/bin/postgres')).toBe(0o755);
    expect(await modeOf('copy/notes')).toBe(0o644);
  });

  it('opens a folder that was there before', async () => {
    await mkdir(path.join(root, 'home'));
    await chmod(path.join(root, 'home'), CLOSED.folder);
    await makeOpenFolder(path.join(root, 'home'));
    expect(await modeOf('home')).toBe(0o755);
  });
});
