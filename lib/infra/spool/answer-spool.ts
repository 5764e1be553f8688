import 'server-only';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeDurably } from './write-durably.ts';

/**
 * What GitLab answered to a rotation, on this machine's disk: sealed, and there before anything is done with it. One file for each connection, in
 * `DATA_DIR/spool`.
 */
const spooledSchema = z.object({
  connectionId: z.uuid(),
  userId: z.uuid(),
  instanceUrl: z.string(),
  /** Of the token that the answer replaces. */
  fingerprint: z.string(),
  /** The day that was asked for. */
  expiresOn: z.string(),
  actorId: z.uuid().nullable(),
  startedAt: z.iso.datetime(),
  /** JWE of the raw body. */
  sealed: z.string(),
});
export type Spooled = z.infer<typeof spooledSchema>;

const REHEARSAL = '.rehearsal';

/** On the disk when this returns: the file, and its name in the folder. */
export async function writeSpool(dataDir: string, spooled: Spooled): Promise<void> {
  await writeDurably(folderOf(dataDir), `${spooled.connectionId}.json`, JSON.stringify(spooled));
}

/** The same with a dummy of this size, which is taken away again. */
export async function rehearseSpool(dataDir: string, bytes: number): Promise<void> {
  await writeDurably(folderOf(dataDir), `${REHEARSAL}-${process.pid}`, ' '.repeat(bytes));
  await rm(path.join(folderOf(dataDir), `${REHEARSAL}-${process.pid}`), { force: true });
}

/** Connections that have something here. */
export async function listSpool(dataDir: string): Promise<string[]> {
  const names = await readdir(folderOf(dataDir)).catch(absent);
  return (names ?? []).flatMap((name) => /^([0-9a-f-]{36})\.json$/.exec(name)?.[1] ?? []);
}

/** @returns null where there is nothing; `unreadable` where there is something else than what was written. */
export async function readSpool(
  dataDir: string,
  connectionId: string,
): Promise<Spooled | 'unreadable' | null> {
  const text = await readFile(fileOf(dataDir, connectionId), 'utf8').catch(absent);
  if (text === null) return null;
  try {
    return spooledSchema.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

export async function removeSpool(dataDir: string, connectionId: string): Promise<void> {
  await rm(fileOf(dataDir, connectionId), { force: true });
}

function folderOf(dataDir: string): string {
  return path.join(dataDir, 'spool');
}

function fileOf(dataDir: string, connectionId: string): string {
  return path.join(folderOf(dataDir), `${connectionId}.json`);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
