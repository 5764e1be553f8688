import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { NODE, quietEnvironment, ROOT } from './install.mjs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Goes on as Node 24 running this script. Never returns where the system can replace a process; else waits for the child. */
export function become(words, environment = {}) {
  const env = { ...quietEnvironment(), ...environment };
  process.chdir(ROOT);
  if (typeof process.execve === 'function') {
    process.emitWarning = () => undefined; // "experimental": there is a way round it, below.
    process.execve(NODE, [NODE, ...words], env);
  }
  const child = spawn(NODE, words, { cwd: ROOT, stdio: 'inherit', env });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
