/**
 * `npm run worker`: the server's background work without the server: re-checks, reminders, mail. Any number may run beside any number of servers, whose
 * `JOBS=off` leaves all of it to workers. SIGTERM and SIGINT end it after the rounds that are running.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { problemLine, readEnv } from '#lib/env.ts';
import { isDatabaseReady } from '#lib/infra/db/is-database-ready.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { offerJobs, startJobs, stopJobs } from '#lib/infra/jobs/background.ts';
import { proveVaultKeys } from '#lib/infra/vault/prove-vault-keys.ts';
import { allJobs } from '../background-jobs.ts';
import { onStopSignal } from './serve/stop-signal.ts';

const LOOKS_AGAIN_MS = 5_000;

// The jobs' own timers keep no process alive.
const alive = setInterval(() => undefined, 60_000);
const stopping = new AbortController();
onStopSignal(async () => {
  stopping.abort();
  await stopJobs();
  await db().$disconnect();
});
const problem = await work();
if (problem !== null) {
  clearInterval(alive);
  console.error(problem);
  process.exit(2);
}

/** @returns why it cannot work; null where it does, or is asked to end. */
async function work(): Promise<string | null> {
  const read = readEnv(process.env);
  if (!read.ok) return `The configuration cannot be used.\n${read.error.map(problemLine).join('\n')}`;
  const { embeddedDatabase, vaultKeys } = read.value;
  if (embeddedDatabase)
    return 'A worker needs a database that it shares with the server: set DATABASE_URL for both. With the database that comes with Patchbay the server does this work itself.';
  await untilDatabaseIsReady();
  if (stopping.signal.aborted) return null;
  const proof = await proveVaultKeys(db(), vaultKeys);
  if (!proof.ok) return proof.error.map((wrong) => wrong.problem).join('\n');
  offerJobs(allJobs);
  startJobs();
  console.log('The worker is at work.');
  return null;
}

/** The server's start brings the database up to date; a worker that is there before waits for it. */
async function untilDatabaseIsReady(): Promise<void> {
  let told = false;
  while (!stopping.signal.aborted && !(await isDatabaseReady())) {
    if (!told) console.log('Waiting for the database, which the start of the server brings up to date.');
    told = true;
    await delay(LOOKS_AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
}
