import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';

const FIRST_ATTEMPTS = 3;
const PAUSE_MS = 500;
const PAUSE_MS_MAX = 10_000;

export type KeptPostgres = { url: string; stop: () => Promise<void> };

/** Starts the embedded PostgreSQL and, should it die under us, starts it again until `stop()`. */
export async function keepPostgres(home: string, say: (line: string) => void): Promise<KeptPostgres> {
  let current = await startAnew(home, FIRST_ATTEMPTS);
  let stopping = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      if (stopping) return;
      say('PostgreSQL has ended; starting it again.');
      current = await startAnew(home, Number.POSITIVE_INFINITY, () => stopping);
      if (stopping) return current.stop();
    }
  };
  const watching = watch().catch(() => undefined);
  const stop = async (): Promise<void> => {
    stopping = true;
    await current.stop();
    await watching;
  };
  return { url: current.url('postgres'), stop };
}

/** The last backends of a killed PostgreSQL need a moment to notice, and until then a new one refuses to start. */
async function startAnew(home: string, attempts: number, givenUp: () => boolean = () => false) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startEmbeddedPostgres({ home, durable: true });
    } catch (error) {
      if (attempt >= attempts || givenUp()) throw error;
      await delay(Math.min(PAUSE_MS * attempt, PAUSE_MS_MAX));
    }
  }
}
