import { setTimeout as delay } from 'node:timers/promises';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { answerConnectionsExport } from '#lib/features/admin/export/answer-connections-export.ts';
import { somebody } from './measure-admin.ts';

export type ExportCost = {
  rows: number;
  seconds: number;
  megabytes: number;
  /** What the process held more than before, at most, in MB; most of it is what the garbage collector lets lie. */
  grownMb: number;
  /** What was in use at most in the second half above what was in use at most in the first, after the collector ran, in MB: what grows with the file. */
  driftMb: number;
};

const SAMPLE_MS = 50;
/** Pieces of a file, a page of rows each, between two looks at what is in use. */
const LOOK_EVERY = 50;
const SLOW_READS = 500;
const SLOW_MS = 20;

/** All connections as a file, read as fast as it comes. */
export async function measureExport(prisma: PrismaClient, format: 'csv' | 'json'): Promise<ExportCost> {
  const rows = await prisma.connection.count();
  return measured(rows, async (take) => {
    for await (const piece of await exported(prisma, format)) take(piece);
  });
}

/** The same, by somebody on a bad line who gives up in the middle: nothing may pile up for them. */
export async function measureSlowReader(prisma: PrismaClient): Promise<ExportCost> {
  return measured(0, async (take) => {
    const reader = (await exported(prisma, 'csv')).getReader();
    for (let read = 0; read < SLOW_READS; read += 1) {
      const { done, value } = await reader.read();
      if (done) break;
      take(value);
      await delay(SLOW_MS);
    }
    await reader.cancel();
  });
}

async function exported(prisma: PrismaClient, format: string): Promise<ReadableStream<Uint8Array>> {
  const answer = await answerConnectionsExport(somebody(), new URLSearchParams({ format }), prisma);
  if (!answer.ok || !answer.body) throw new Error(`An export was answered ${answer.status}.`);
  return answer.body;
}

async function measured(
  rows: number,
  work: (take: (piece: Uint8Array) => void) => Promise<void>,
): Promise<ExportCost> {
  const { gc } = globalThis;
  if (!gc) throw new Error('What is in use shows with --expose-gc alone.');
  gc();
  const before = process.memoryUsage.rss();
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MS);
  const inUse: number[] = [];
  let [pieces, bytes] = [0, 0];
  const started = performance.now();
  await work((piece) => {
    pieces += 1;
    bytes += piece.byteLength;
    if (pieces % LOOK_EVERY !== 0) return;
    gc();
    const { heapUsed, external } = process.memoryUsage();
    inUse.push(heapUsed + external);
  });
  const seconds = (performance.now() - started) / 1_000;
  clearInterval(sampling);
  return { rows, seconds, megabytes: bytes / 1e6, grownMb: (peak - before) / 1e6, driftMb: driftOf(inUse) };
}

function driftOf(inUse: readonly number[]): number {
  const middle = Math.floor(inUse.length / 2);
  const [first, second] = [Math.max(...inUse.slice(0, middle)), Math.max(...inUse.slice(middle))];
  return Math.max(0, second - first) / 1e6;
}
