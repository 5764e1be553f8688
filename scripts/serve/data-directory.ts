import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Makes the folder for us alone; one that exists keeps the mode its owner gave it. */
export async function makeDataDirectory(dataDir: string): Promise<void> {
  // Root hands PostgreSQL to another account, which must be able to pass through; what lies inside is closed by itself.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
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
