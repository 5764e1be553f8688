import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import type { PrismaClient } from '#generated/prisma/client.ts';

/** What a reader has to know to compare the numbers with their own. */
export async function machineFacts(prisma: PrismaClient): Promise<[name: string, fact: string][]> {
  const [postgres] = await prisma.$queryRaw<{ version: string }[]>`
    SELECT current_setting('server_version') AS version`;
  return [
    [
      'Machine',
      `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${gigabytes(totalmem())} GB`,
    ],
    [
      'System',
      `Linux ${release()}, Node ${process.versions.node}, PostgreSQL ${postgres?.version ?? 'unknown'}`,
    ],
    ['Commit', commit()],
    ['When', new Date().toISOString().slice(0, 16).replace('T', ' ').concat(' UTC')],
  ];
}

function gigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(0);
}

function commit(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim();
    const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ', with changes' : ''}`;
  } catch {
    return 'not a git clone';
  }
}
