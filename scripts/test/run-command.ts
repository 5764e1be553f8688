import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const GRACE_MS = 5_000;

const living = new Set<ChildProcess>();

export type Command = {
  words: readonly [string, ...string[]];
  limitMs: number;
  env?: Readonly<Record<string, string>>;
};

/** Runs in a process group of its own, so that nothing it started outlives its time. True = ended well, in time. */
export async function runCommand({ words, limitMs, env = {} }: Command): Promise<boolean> {
  const [command, ...rest] = words;
  const child = spawn(command, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, ...env },
  });
  living.add(child);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const alarm = new AbortController();
  const late = delay(limitMs, 'late' as const, { signal: alarm.signal }).catch(() => 'ended' as const);
  const outcome = await Promise.race([ended, late]);
  alarm.abort();
  if (outcome === 'late') {
    console.error(`${words.join(' ')} took longer than ${limitMs / 1000} s and was ended.`);
    await endGroup(child, ended);
  }
  // Whatever it left behind in its group: a server that a crashed test started, for one.
  signalGroup(child, 'SIGKILL');
  living.delete(child);
  return outcome === 0;
}

/** For Ctrl+C: the groups do not get the terminal's signal themselves. */
export function endAllCommands(): void {
  for (const child of living) signalGroup(child, 'SIGTERM');
}

async function endGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  await Promise.race([ended, delay(GRACE_MS, undefined, { ref: false })]);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Nobody is left in it.
  }
}
