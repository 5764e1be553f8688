/** The reminders of a year and a month for many connections, by worker processes that are killed: each exactly once, none missed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from '#lib/infra/db/apply-migrations.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';
import { chanceFrom } from './reminders/chance.ts';
import { type Comparison, compare, holds } from './reminders/compare.ts';
import { openDisturber } from './reminders/disturb.ts';
import { type Damage, disturbedRounds } from './reminders/disturbed-rounds.ts';
import { expectedReminders } from './reminders/oracle.ts';
import { type Simulated, simulate } from './reminders/simulate.ts';

export const about = '[connections = 10000] [days = 400] [seed = 1]: reminders, while workers are killed';

const WORKERS = 2;
const HOURS_MAX = 3.5;
const SHOWN_MAX = 5;

export async function soak(args: readonly string[]): Promise<boolean> {
  const [connections = 10_000, days = 400, seed = 1] = args.map(Number);
  const home = await mkdtemp(path.join(tmpdir(), 'patchbay-soak-'));
  const postgres = await startEmbeddedPostgres({ home, durable: false });
  try {
    const url = await freshDatabase(postgres.url);
    return await run(url, { connections, days, seed });
  } finally {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function run(url: string, size: { connections: number; days: number; seed: number }): Promise<boolean> {
  const started = performance.now();
  const prisma = createClient(url);
  const disturber = await openDisturber(url);
  const chance = chanceFrom(size.seed + 1_000);
  const workers = await disturbedRounds({
    url,
    disturber,
    chance,
    workers: WORKERS,
    killProbability: 0.04,
    cutProbability: 0.06,
  });
  const progress = (day: number) =>
    console.log(
      `day ${day}: ${Math.round((performance.now() - started) / 1_000)} s, ${workers.damage.kills} kills`,
    );
  const changesPerDay = Math.max(2, size.connections / 250);
  const simulated = await simulate({
    ...size,
    prisma,
    hoursMax: HOURS_MAX,
    changesPerDay,
    round: workers.round,
    progress,
  });
  const result = await compare(prisma, expectedReminders(simulated.history));
  await workers.close();
  await disturber.close();
  await prisma.$disconnect();
  print(simulated, workers.damage, result, performance.now() - started);
  return holds(result) && workers.damage.leftBehind === 0;
}

function print(simulated: Simulated, damage: Damage, result: Comparison, ms: number): void {
  const { people, connections, changes, history } = simulated;
  const lines: [string, number | string][] = [
    ['people', people],
    ['connections, those linked on the way included', connections],
    ['changes: renewals, thresholds, zones, pauses, …', changes],
    ['rounds', damage.rounds],
    ['periods without a change', history.periods.length],
    ['worker processes killed with -9', damage.kills],
    ['  in the middle of a round', damage.killsInTheMiddle],
    ['database connections cut', damage.cuts],
    ['  in the middle of a round', damage.cutsInTheMiddle],
    ['rounds that left something due', damage.leftBehind],
    ['reminders expected', result.expected],
    ['reminders told', result.told],
    ['missed', result.missed.length],
    ['told and not expected', result.extra.length],
    ['overtaken by a more urgent one', result.overtaken],
    ['mails', result.mails],
    ['mails that are not as expected', result.misplaced.length],
    ['seconds', Math.round(ms / 1_000)],
  ];
  for (const [name, value] of lines) console.log(`${name.padEnd(50)} ${String(value).padStart(9)}`);
  for (const [name, keys] of Object.entries({
    missed: result.missed,
    extra: result.extra,
    misplaced: result.misplaced,
  }))
    for (const key of keys.slice(0, SHOWN_MAX)) console.log(`${name}: ${key}`);
}

async function freshDatabase(urlOf: (name: string) => string): Promise<string> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE soak');
  await client.end();
  await applyMigrations(urlOf('soak'));
  return urlOf('soak');
}
