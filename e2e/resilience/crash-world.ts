import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { type AppServer, freePort, startApp } from '#e2e/fixtures/app-server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { makePeople, type SignedInPerson } from '#e2e/fixtures/people.ts';
import { env } from '#lib/env.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { postgresHome } from '#scripts/serve/postgres-home.ts';

export type Linker = { person: SignedInPerson; token: string };

/** The product, whose data outlives its process, and a GitLab with an account for each of its people. */
export type CrashWorld = {
  gitlab: FakeGitlab;
  app: () => AppServer;
  /** Starts the product again on the same data and port. */
  restart: () => Promise<void>;
  newLinkers: (count: number) => Promise<Linker[]>;
  postmasterPid: () => Promise<number>;
  close: () => Promise<void>;
};

const HOST = 'gitlab.crash.test';
/** Keeps links on their way long enough to be met by what happens. */
const GITLAB_DELAY_MS = 40;

export async function openCrashWorld(): Promise<CrashWorld> {
  const ca = await makeCa();
  const { key, chain } = await ca.issue({ names: [HOST] });
  const gitlab = await startFakeGitlab({ tls: { key, cert: chain }, http2: true, hostName: HOST });
  gitlab.behave({ delayMs: GITLAB_DELAY_MS });
  const folder = await mkdtemp(path.join(tmpdir(), 'patchbay-crash-'));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-crash-data-'));
  const caFile = path.join(folder, 'ca.pem');
  await writeFile(caFile, ca.cert);
  const port = await freePort();
  const settings = {
    dataDir,
    port,
    env: { EXTRA_CA_CERTS: caFile, ALLOWED_PRIVATE_HOSTS: `${HOST}:${gitlab.port}=127.0.0.1` },
  };
  let app = await startApp(settings);
  Object.assign(process.env, { DATA_DIR: dataDir, PUBLIC_URL: app.url });
  let accounts = 0;
  return {
    gitlab,
    app: () => app,
    restart: async () => {
      app = await startApp(settings);
    },
    newLinkers: async (count) => {
      const people = await makePeople(db(), count);
      return people.map((person) => {
        accounts += 1;
        const user = gitlab.createUser({ username: `account-${accounts}` });
        return { person, token: gitlab.createToken({ user, scopes: ['read_user'] }).token };
      });
    },
    postmasterPid: async () => {
      const text = await readFile(
        path.join(await postgresHome(env().dataDir), 'cluster/postmaster.pid'),
        'utf8',
      );
      return Number(text.split('\n')[0]);
    },
    close: async () => {
      await db().$disconnect();
      await app.stop();
      await gitlab.close();
      await Promise.all([folder, dataDir].map((place) => rm(place, { recursive: true, force: true })));
    },
  };
}
