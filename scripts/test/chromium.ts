import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

const LIMIT_MS = 300_000;
const DEBIANS = '/usr/bin/chromium';

/**
 * A browser for the tests: the one named by CHROMIUM_PATH, the system's, Debian's package (which needs root), or
 * Playwright's own download. Returns the path to use, or null for Playwright's own.
 */
export async function findChromium(named: string | undefined): Promise<string | null> {
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, which is not there.`);
    return named;
  }
  if (existsSync(DEBIANS) || (await installDebians())) return DEBIANS;
  console.error('Fetching Playwright’s Chromium …');
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'] as const;
  if (await runCommand({ words: [process.execPath, ...playwright], limitMs: LIMIT_MS })) return null;
  throw new Error('There is no Chromium: install one and name it in CHROMIUM_PATH.');
}

async function installDebians(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('Installing Debian’s Chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand({ words: ['apt-get', 'update', '-qq'], limitMs: LIMIT_MS, env });
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'] as const;
  return (await runCommand({ words: install, limitMs: LIMIT_MS, env })) && existsSync(DEBIANS);
}
