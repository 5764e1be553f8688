import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppServer, startApp } from '#e2e/fixtures/app-server.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { postgresHome } from '../serve/postgres-home.ts';
import type { BenchGitlab } from './gitlab.ts';

export type BenchWorld = {
  app: AppServer;
  gitlab: BenchGitlab;
  serverPid: number;
  /** The postmaster's. */
  postgresPid: number;
  close: () => Promise<void>;
};

/** The product as `npm start` runs it and the stand-in GitLab, each in a process of its own; this process measures. */
export async function openWorld(accounts: number): Promise<BenchWorld> {
  const folder = await mkdtemp(path.join(tmpdir(), 'patchbay-bench-'));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-bench-data-'));
  const { child, gitlab } = await startGitlab(accounts);
  const caFile = path.join(folder, 'ca.pem');
  await writeFile(caFile, gitlab.ca);
  const app = await startApp({
    dataDir,
    env: {
      EXTRA_CA_CERTS: caFile,
      ALLOWED_PRIVATE_HOSTS: `${new URL(gitlab.url).host}=127.0.0.1`,
      LOG_LEVEL: 'info',
    },
  });
  // The people are made from here, with the keys and the database of that server.
  Object.assign(process.env, { DATA_DIR: dataDir, PUBLIC_URL: app.url });
  const home = await postgresHome(dataDir);
  const close = async (): Promise<void> => {
    await db().$disconnect();
    await app.stop();
    child.disconnect();
    await Promise.all([folder, dataDir].map((place) => rm(place, { recursive: true, force: true })));
  };
  return { app, gitlab, serverPid: await app.serverPid(), postgresPid: await postmasterPid(home), close };
}

async function startGitlab(accounts: number): Promise<{ child: ChildProcess; gitlab: BenchGitlab }> {
  const script = path.join(import.meta.dirname, 'gitlab.ts');
  const child = fork(script, [String(accounts)], { execArgv: [] });
  const [gitlab] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The stand-in GitLab did not start.');
    }),
  ])) as [BenchGitlab];
  return { child, gitlab };
}

async function postmasterPid(home: string): Promise<number> {
  const text = await readFile(path.join(home, 'cluster/postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}
