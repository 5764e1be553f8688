import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NO_ENV_FILES } from './no-env-files.ts';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.ts',
  'postcss.config.mjs',
];
const SOURCES_TOO = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'instrumentation.ts',
  'background-jobs.ts',
  'proxy.ts',
];
const STAMP = '.next/patchbay-built-from';

/** Builds the pages when sources or packages changed since the last whole build. */
export async function buildIfChanged(root: string, say: (line: string) => void): Promise<void> {
  const hash = await hashSources(root);
  const stamp = path.join(root, STAMP);
  const built = await readFile(stamp, 'utf8').catch(() => null);
  if (built === hash && existsSync(path.join(root, '.next/BUILD_ID'))) return;
  say('Building the pages (about 40 seconds, only when sources changed) …');
  await rm(stamp, { force: true });
  await nextBuild(root);
  await writeFile(stamp, hash);
}

async function hashSources(root: string): Promise<string> {
  const files = (
    await Promise.all([...SOURCES, ...SOURCES_TOO].map((place) => filesBelow(root, place)))
  ).flat();
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

async function filesBelow(root: string, place: string): Promise<string[]> {
  const entries = await readdir(path.join(root, place), { recursive: true, withFileTypes: true }).catch(
    () => null,
  );
  if (entries === null) return existsSync(path.join(root, place)) ? [place] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function nextBuild(root: string): Promise<void> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...NO_ENV_FILES, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    const keep = (chunk: Buffer): void => {
      lines.push(chunk.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const endWithUs = (): void => void child.kill();
    process.once('exit', endWithUs);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', endWithUs);
      if (code === 0) resolve();
      else reject(new Error(`The pages could not be built.\n${lines.join('')}`));
    });
  });
}
