import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PlainPage, plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { type CrashWorld, type Linker, openCrashWorld } from './crash-world.ts';
import { expectHealthy, expectKept, expectOneEachNow } from './expect-kept.ts';
import { linkAtOnce, type Told } from './link-storm.ts';

const PEOPLE = 50;
/** So many begin first, and when so many of them have their answer, all others begin and it happens: some are through, the rest is on its way. */
const FIRST = 25;
const ANSWERED = 12;
const STEP_MS = 20;
const STOP_MS_MAX = 10_000;

let world: CrashWorld;
beforeAll(async () => {
  world = await openCrashWorld();
}, 120_000);
afterAll(() => world.close(), 60_000);

it('keeps what it told people when the server is killed', { timeout: 60_000 }, async () => {
  const { linkers, told } = await linkUntil(() => world.app().kill());
  expect(told.filter(({ broken }) => broken).length).toBeGreaterThan(0);
  await world.restart();
  await expectKept(world.app().url, told);
  await linkTheOthers(linkers, told);
});

it('keeps what it told people when PostgreSQL is killed, and goes on without a restart', {
  timeout: 60_000,
}, async () => {
  const server = await world.app().serverPid();
  const { linkers, told } = await linkUntil(killPostgres);
  // Nobody is left hanging, and nobody gets to see what went wrong inside.
  expect(told.filter(({ broken }) => broken)).toEqual([]);
  const refused = told.filter(({ reference }) => reference === null);
  expect(refused.length).toBeGreaterThan(0);
  for (const { html } of refused) expect(html).not.toMatch(/prisma|postgres|ECONN|node_modules|\bat \w+ \(/i);
  await untilReady();
  expect(await world.app().serverPid()).toBe(server);
  await expectKept(world.app().url, told);
  await linkTheOthers(linkers, told);
});

it('finishes or cleanly refuses the links that are on their way when it is asked to stop', {
  timeout: 60_000,
}, async () => {
  let stopMs = 0;
  const { linkers, told } = await linkUntil(async () => {
    const started = performance.now();
    await world.app().stop();
    stopMs = performance.now() - started;
  });
  // And does not wait for browsers to give up their idle connections.
  expect(stopMs).toBeLessThan(STOP_MS_MAX);
  // Accepted ones are answered to their end; a socket that came too late is refused before anything was read.
  for (const { reference, broken } of told)
    expect(reference ?? broken).toMatch(/^(?:....-....|ECONNREFUSED)$/);
  await world.restart();
  await expectKept(world.app().url, told);
  await linkTheOthers(linkers, told);
});

type Ran = { linkers: Linker[]; told: Told[] };

/** Fifty people link at once, and `happens` comes down on them in the middle. */
async function linkUntil(happens: () => Promise<void>): Promise<Ran> {
  const linkers = await world.newLinkers(PEOPLE);
  const form = await connectPage(linkers);
  const link = (some: readonly Linker[]) => linkAtOnce(world.app().url, form, world.gitlab.externalUrl, some);
  const storm = link(linkers.slice(0, FIRST));
  for (let waited = 0; storm.answered() < ANSWERED && waited < 20_000; waited += STEP_MS)
    await delay(STEP_MS);
  expect(storm.answered()).toBeGreaterThanOrEqual(ANSWERED);
  const late = link(linkers.slice(FIRST));
  await delay(STEP_MS);
  await happens();
  return { linkers, told: [...(await storm.told), ...(await late.told)] };
}

/** Whoever has no answer presses the button again; a connection that was stored all the same is not made twice. */
async function linkTheOthers(linkers: readonly Linker[], told: readonly Told[]): Promise<void> {
  const { url } = world.app();
  const form = await connectPage(linkers);
  const others = told.filter(({ reference }) => reference === null).map(({ linker }) => linker);
  const again = await linkAtOnce(url, form, world.gitlab.externalUrl, others).told;
  expect(again.filter(({ reference }) => reference === null)).toEqual([]);
  await expectOneEachNow(linkers);
  await expectHealthy(url, linkers);
}

async function connectPage([linker]: readonly Linker[]): Promise<PlainPage> {
  if (!linker) throw new Error('Nobody is there.');
  return plainBrowser(world.app().url, linker.person.cookies).get('/connect');
}

/** The postmaster and every process below it, none of which gets to say good-bye. */
async function killPostgres(): Promise<void> {
  const postmaster = await world.postmasterPid();
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(pids.map(parentOf));
  process.kill(postmaster, 'SIGKILL');
  for (const pid of pids.filter((_, index) => parents[index] === postmaster)) killIfThere(pid);
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its postmaster.
  }
}

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2] ?? 0);
}

async function untilReady(): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const ready = await fetch(`${world.app().url}/api/health/ready`);
    if (ready.ok) return;
    await delay(100);
  }
  throw new Error('It did not become ready again.');
}
