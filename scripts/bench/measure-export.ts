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
  /** What it held at most in the second half above what it held at most in the first, in MB: what grows with the file. */
  driftMb: number;
};

const SAMPLE_MS = 50;
const SLOW_READS = 500;
const SLOW_MS = 20;

/** All connections as a file, read as fast as it comes. */
export async function measureExport(prisma: PrismaClient, format: 'csv' | 'json'): Promise<ExportCost> {
  const rows = await prisma.connection.count();
  return measured(rows, async () => {
    const body = await exported(prisma, format);
    let bytes = 0;
    for await (const chunk of body) bytes += chunk.byteLength;
    return bytes;
  });
}

/** The same, by somebody on a bad line who gives up in the middle: nothing may pile up for them. */
export async function measureSlowReader(prisma: PrismaClient): Promise<ExportCost> {
  return measured(0, async () => {
    const reader = (await exported(prisma, 'csv')).getReader();
    let bytes = 0;
    for (let read = 0; read < SLOW_READS; read += 1) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      await delay(SLOW_MS);
    }
    await reader.cancel();
    return bytes;
  });
}

async function exported(prisma: PrismaClient, format: string): Promise<ReadableStream<Uint8Array>> {
  const answer = await answerConnectionsExport(somebody(), new URLSearchParams({ format }), prisma);
  if (!answer.ok || !answer.body) throw new Error(`An export was answered ${answer.status}.`);
  return answer.body;
}

async function measured(rows: number, work: () => Promise<number>): Promise<ExportCost> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const held = [before];
  const sampling = setInterval(() => held.push(process.memoryUsage.rss()), SAMPLE_MS);
  const started = performance.now();
  const bytes = await work();
  const seconds = (performance.now() - started) / 1_000;
  clearInterval(sampling);
  const middle = Math.ceil(held.length / 2);
  const [first, second] = [Math.max(...held.slice(0, middle)), Math.max(...held.slice(middle), before)];
  return {
    rows,
    seconds,
    megabytes: bytes / 1e6,
    grownMb: (Math.max(first, second) - before) / 1e6,
    driftMb: Math.max(0, second - first) / 1e6,
  };
}
