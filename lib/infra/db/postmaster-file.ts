import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const STEP_MS = 50;

/** Above Linux's highest process number: no process ever has it. */
const NOBODY = 4_194_304;

/**
 * Makes way for a new postmaster on this cluster after a crash. Call it only while holding the data directory's lock:
 * whatever postmaster still runs here is then an orphan of a killed server, and is stopped.
 */
export async function clearPostmaster(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => null);
  const pid = Number(text?.split('\n')[0]);
  if (text === null || !Number.isInteger(pid)) return;
  if (await isPostmasterOf(pid, cluster)) return stopOrphan(pid, cluster);
  // The number may be a stranger's by now, and PostgreSQL would refuse to start for ever. The file itself stays:
  // its shared memory line is how PostgreSQL notices old backends that have not ended yet.
  await writeFile(file, text.replace(/^\d+/, String(NOBODY)));
}

/** By its command line, which any account may read; `/proc/<pid>/cwd` is closed to root in most containers. */
async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const words = commandLine.split('\0');
  return words[words.indexOf('-D') + 1] === cluster && /(^|\/)postgres$/.test(words[0] ?? '');
}

/** Fast shutdown, then immediate, then by force: each keeps what was committed. */
async function stopOrphan(pid: number, cluster: string): Promise<void> {
  const rounds = [
    { signal: 'SIGINT', patienceMs: 10_000 },
    { signal: 'SIGQUIT', patienceMs: 5_000 },
    { signal: 'SIGKILL', patienceMs: 5_000 },
  ] as const;
  for (const { signal, patienceMs } of rounds) {
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs; waited += STEP_MS) {
      await delay(STEP_MS);
      if (!(await isPostmasterOf(pid, cluster))) return;
    }
  }
  throw new Error(`An older PostgreSQL (process ${pid}) still runs on ${cluster} and could not be stopped.`);
}
