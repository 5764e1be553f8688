/** Processes ended in the middle of rotations, by kill -9 and by SIGTERM: what becomes of the tokens. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from '#lib/infra/db/apply-migrations.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';
import { type Damage, endProcesses } from './rotation/end-processes.ts';
import { openRotationWorld } from './rotation/world.ts';

export const about = '[kills = 100] [stops = 50]: processes ended in the middle of rotations';

export async function soak(args: readonly string[]): Promise<boolean> {
  const [kills = 100, stops = 50] = args.map(Number);
  const home = await mkdtemp(path.join(tmpdir(), 'patchbay-soak-'));
  const postgres = await startEmbeddedPostgres({ home, durable: false });
  try {
    return await run(await freshDatabase(postgres.url), kills, stops);
  } finally {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function run(url: string, kills: number, stops: number): Promise<boolean> {
  const prisma = createClient(url);
  const world = await openRotationWorld(prisma, url);
  const moment = Math.random;
  try {
    const killed = await endProcesses(world, { count: kills, signal: 'SIGKILL', moment });
    print('kill -9', killed);
    const stopped = await endProcesses(world, { count: stops, signal: 'SIGTERM', moment });
    print('SIGTERM', stopped);
    return holds(killed) && holds(stopped) && stopped.lostAndTold === 0 && stopped.leftOver === 0;
  } finally {
    await world.close();
    await prisma.$disconnect();
  }
}

function holds({ silent, orphans, unfinished }: Damage): boolean {
  return silent + orphans + unfinished === 0;
}

function print(how: string, damage: Damage): void {
  const names: Record<keyof Damage, string> = {
    ended: 'processes ended',
    leftOver: 'left something to the next one',
    replaced: 'tokens replaced',
    untouched: 'tokens as they were',
    lostAndTold: 'tokens lost, each told',
    silent: 'dead tokens nobody was told of',
    orphans: 'live tokens nobody holds',
    unfinished: 'left unfinished',
  };
  console.log(how);
  for (const [key, name] of Object.entries(names))
    console.log(`  ${name.padEnd(40)} ${String(damage[key as keyof Damage]).padStart(6)}`);
}

async function freshDatabase(urlOf: (name: string) => string): Promise<string> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE soak');
  await client.end();
  await applyMigrations(urlOf('soak'));
  return urlOf('soak');
}
