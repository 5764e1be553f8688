import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { calling } from './disturb.ts';

/** How a round ended; `killed`: with its process. */
export type Ended = { kind: 'done'; told: number } | { kind: 'failed'; why: string } | { kind: 'killed' };

export type Worker = {
  /** What its database connections are called. */
  application: string;
  look: (now: Date) => Promise<Ended>;
  /** As the kernel does it: kill -9. */
  kill: () => void;
  stop: () => Promise<void>;
};

const SCRIPT = path.join(import.meta.dirname, 'worker.ts');
let started = 0;

/** A process of its own, ready to look. It inherits the condition under which server-only code loads. */
export async function startWorker(url: string): Promise<Worker> {
  started += 1;
  const application = `worker-${started}`;
  const child = fork(SCRIPT, [calling(url, application)]);
  const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if ((first as { kind?: string } | null)?.kind !== 'ready') throw new Error('A worker did not start.');
  return {
    application,
    look: (now) => answerOf(child, now),
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

function answerOf(child: ChildProcess, now: Date): Promise<Ended> {
  return new Promise((resolve) => {
    const end = (ended: Ended): void => {
      child.off('message', end).off('exit', killed);
      resolve(ended);
    };
    const killed = (): void => end({ kind: 'killed' });
    child.on('message', end).on('exit', killed);
    if (child.exitCode === null && child.signalCode === null) child.send(now.toISOString());
    else killed();
  });
}
