import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { createLogger } from '#lib/infra/log/logger.ts';
import { offerJobs, startJobs, stopJobs } from './background.ts';
import { type RunningJob, runEvery } from './run-every.ts';

const lines: Record<string, unknown>[] = [];
const log = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
const running: RunningJob[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((job) => job.stop()));
  lines.length = 0;
});

function start(work: (signal: AbortSignal) => Promise<unknown>): RunningJob {
  const job = runEvery({ name: 'test.job', everyMs: 5, work }, log);
  running.push(job);
  return job;
}

const away = () =>
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
const said = () => lines.map(({ msg }) => msg);

it('runs again and again, and never twice at a time', async () => {
  let now = 0;
  let most = 0;
  let rounds = 0;
  start(async () => {
    now += 1;
    most = Math.max(most, now);
    await delay(12);
    now -= 1;
    rounds += 1;
  });
  await expect.poll(() => rounds).toBeGreaterThan(4);
  expect(most).toBe(1);
});

it('goes on after trouble, and logs it once when it begins, when it changes and when it is over', async () => {
  const troubles = [away(), away(), away(), new Error('other'), new Error('other'), null, null, away(), null];
  let round = 0;
  start(async () => {
    const trouble = troubles[round] ?? null;
    round += 1;
    if (trouble) throw trouble;
  });
  await expect.poll(() => round).toBeGreaterThan(troubles.length);
  expect(said()).toEqual([
    'job in trouble',
    'job in trouble',
    'job goes on',
    'job in trouble',
    'job goes on',
  ]);
  expect(lines.map(({ level }) => level)).toEqual([40, 50, 30, 40, 30]);
});

it('stops after the round that is running, which is told', async () => {
  let ended = '';
  let rounds = 0;
  const job = start(async (signal) => {
    rounds += 1;
    await delay(60_000, undefined, { signal }).catch(() => undefined);
    await delay(20);
    ended = 'in its own time';
  });
  await expect.poll(() => rounds).toBe(1);
  await job.stop();
  expect(ended).toBe('in its own time');
  await delay(30);
  expect(rounds).toBe(1);
});

it('is begun by the process around it, whichever comes first, and once', async () => {
  let begun = 0;
  let stopped = 0;
  const begin = (): RunningJob[] => {
    begun += 1;
    const stop = async (): Promise<void> => {
      stopped += 1;
    };
    return [{ stop }];
  };
  offerJobs(begin);
  offerJobs(begin);
  expect(begun).toBe(0);
  startJobs();
  startJobs();
  expect(begun).toBe(1);
  await stopJobs();
  await stopJobs();
  expect(stopped).toBe(1);
});
