import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { validate as isUuid } from 'uuid';

/** The id of this data directory, made once: whose spool something lies in, and whose the database is where nothing else is configured. */
export async function dataIdentity(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'deployment-id');
  const known = await read(file);
  if (known) return known;
  await mkdir(dataDir, { recursive: true });
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(unfinished, `${randomUUID()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  // Two processes may make it at once: the first one's stays.
  await link(unfinished, file).catch(ignoreExisting);
  await rm(unfinished, { force: true });
  const made = await read(file);
  if (!made) throw new Error(`The file ${file} does not hold an id.`);
  return made;
}

async function read(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return isUuid(text.trim()) ? text.trim() : null;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
