import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type AppServer, startApp } from '#e2e/fixtures/app-server.ts';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { env } from '#lib/env.ts';
import { applyMigrations } from '#lib/infra/db/apply-migrations.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';
import { fillDatabase } from '../seed/fill-database.ts';
import { sealedNothing } from '../seed/sealed-nothing.ts';
import { onStopSignal } from '../serve/stop-signal.ts';

/** A filled database of its own. */
export type LifeDatabase = { connections: number; url: string; prisma: PrismaClient; seedSeconds: number };

export type LifeWorld = {
  /** Answers from the large database, and leaves its background work alone. */
  app: AppServer;
  small: LifeDatabase;
  large: LifeDatabase;
  /** Without any row of the seed's, for the checks. */
  empty: { prisma: PrismaClient };
  /** "Now" of the seed. */
  seededAt: Date;
  close: () => Promise<void>;
};

export const SMALL = 10_000;
export const LARGE = 1_000_000;

/** Measures in such a world, and takes it away again, however it ends. */
export async function inLifeWorld(
  say: (line: string) => void,
  bench: (world: LifeWorld) => Promise<boolean>,
): Promise<boolean> {
  const world = await openLifeWorld(say);
  // PostgreSQL does not end with us by itself.
  onStopSignal(world.close);
  try {
    return await bench(world);
  } finally {
    await world.close();
  }
}

/** Databases as `npm start` runs them, in one cluster: same settings, same memory, everything synced to disk. */
async function openLifeWorld(say: (line: string) => void): Promise<LifeWorld> {
  const folder = await mkdtemp(path.join(tmpdir(), 'patchbay-bench-life-'));
  const open: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of open.splice(0).reverse()) await end();
  };
  try {
    // A folder of its own: started by root, PostgreSQL runs under another account, which may not enter ours.
    const home = await mkdtemp(path.join(tmpdir(), 'patchbay-bench-postgres-'));
    open.push(() => rm(home, { recursive: true, force: true }));
    const postgres = await startEmbeddedPostgres({ home, durable: true });
    open.push(() => postgres.stop());
    const urls = await makeDatabases(postgres.url);
    const app = await startLifeApp(folder, urls.large);
    open.push(app.stop);
    const seededAt = new Date();
    const fill = async (url: string, connections: number): Promise<LifeDatabase> => {
      say(`Making ${connections.toLocaleString('en')} connections …`);
      const started = performance.now();
      const sealed = await sealedNothing(env().vaultKeys);
      await fillDatabase(url, { connections, now: seededAt, sealed, mail: true });
      const seedSeconds = (performance.now() - started) / 1000;
      return { connections, url, prisma: client(url), seedSeconds };
    };
    const client = (url: string): PrismaClient => {
      const prisma = createClient(url);
      open.push(() => prisma.$disconnect());
      return prisma;
    };
    const small = await fill(urls.small, SMALL);
    const large = await fill(urls.large, LARGE);
    return { app, small, large, empty: { prisma: client(urls.empty) }, seededAt, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeDatabases(
  urlOf: (name: string) => string,
): Promise<Record<'small' | 'large' | 'empty', string>> {
  const urls = { small: urlOf('small'), large: urlOf('large'), empty: urlOf('empty') };
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  for (const name of Object.keys(urls)) await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  for (const url of Object.values(urls)) await applyMigrations(url);
  return urls;
}

/** This process gets the same configuration, so that it can make sessions and seal. */
async function startLifeApp(folder: string, databaseUrl: string): Promise<AppServer> {
  const dataDir = path.join(folder, 'data');
  const settings = { DATABASE_URL: databaseUrl, JOBS: 'off' };
  const app = await startApp({ dataDir, env: settings });
  Object.assign(process.env, { DATA_DIR: dataDir, PUBLIC_URL: app.url, ...settings });
  return app;
}
