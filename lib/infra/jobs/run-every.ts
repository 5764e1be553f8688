import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';

export type Job = {
  /** `noun.verb`, for the log. */
  name: string;
  /** From the end of one round to the start of the next, give or take a tenth; the first comes after at most 5 s. */
  everyMs: number;
  /** One round, bounded by itself. The signal asks it to end early. */
  work: (signal: AbortSignal) => Promise<unknown>;
};

export type RunningJob = {
  /** Ends after the round that is running. */
  stop: () => Promise<void>;
};

const FIRST_MS_MAX = 5_000;

/**
 * Runs a job again and again, never twice at a time in this process. Trouble in a round ends the round only, and is logged when it begins, when
 * it changes and when it is over: a database that is away for an hour costs two lines.
 */
export function runEvery(
  { name, everyMs, work }: Job,
  log: Pick<Logger, 'info' | 'warn' | 'error'>,
): RunningJob {
  const stopping = new AbortController();
  let trouble: string | null = null;
  const round = async (): Promise<void> => {
    try {
      await work(stopping.signal);
      if (trouble !== null) log.info({ job: name }, 'job goes on');
      trouble = null;
    } catch (error) {
      const away = isDatabaseAway(error);
      const next = away ? 'database away' : String(error);
      if (next !== trouble) log[away ? 'warn' : 'error']({ job: name, err: error }, 'job in trouble');
      trouble = next;
    }
  };
  const loop = async (): Promise<void> => {
    let pause = Math.min(everyMs, FIRST_MS_MAX);
    while (await passes(pause, stopping.signal)) {
      await round();
      pause = everyMs * (0.9 + 0.2 * Math.random());
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Whether the time passed without a stop. */
function passes(ms: number, signal: AbortSignal): Promise<boolean> {
  return delay(ms, true, { signal, ref: false }).catch(() => false);
}
