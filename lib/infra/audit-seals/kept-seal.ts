import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeDurably } from '#lib/infra/spool/write-durably.ts';
import type { AuditSeal } from './audit-seal.ts';

/**
 * The newest seal, once more, outside the database: in the data directory. It tells that a log whose end was cut off, seals and all, once was
 * longer.
 */
const FILE = 'audit-seal.json';

const number = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt);
const keptSchema = z.object({
  id: number,
  eventId: number,
  rows: number,
  hash: z.string(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  mac: z.string(),
});

/** On the disk when this returns. */
export async function keepSeal(dataDir: string, seal: AuditSeal): Promise<void> {
  await writeDurably(dataDir, FILE, `${sealText(seal)}\n`);
}

/** @returns null where none was kept yet; `unreadable` where something else stands there. */
export async function readKeptSeal(dataDir: string): Promise<AuditSeal | 'unreadable' | null> {
  const text = await readFile(path.join(dataDir, FILE), 'utf8').catch(absent);
  if (text === null) return null;
  try {
    return keptSchema.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

/** As it is kept, and stands in the log. */
export function sealText({ id, eventId, rows, hash, at, mac }: AuditSeal): string {
  return JSON.stringify({ id: String(id), eventId: String(eventId), rows: String(rows), hash, at, mac });
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
