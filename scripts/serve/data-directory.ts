import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Makes the folder, or takes an empty one over; one that holds something keeps the mode its owner gave it. */
export async function makeDataDirectory(dataDir: string): Promise<void> {
  const created = await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const isNew = created !== undefined || (await readdir(dataDir)).length === 0;
  // Root hands PostgreSQL to another account, which must be able to pass through; what lies inside is closed by itself.
  if (isNew && process.getuid?.() === 0) await chmod(dataDir, 0o711);
  await mkdir(path.join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
}

/** Writes a key once, for us alone. A key that is there already is never written over. */
export async function keepKey(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(unfinished, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

export async function makeKeyIfAbsent(file: string, make: () => string): Promise<void> {
  if (!existsSync(file)) await keepKey(file, make());
}

/** For what may change from start to start, such as the embedded database's address. */
export async function keepText(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null))?.trim() === text) return;
  await writeFile(file, `${text}\n`, { mode: 0o600, flush: true });
}
