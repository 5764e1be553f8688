import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { postgresFiles } from './postgres-place.ts';
import { type PostgresUser, postgresUser } from './postgres-user.ts';
import { clearPostmaster } from './postmaster-file.ts';

const run = promisify(execFile);

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const LOG_BYTES_MAX = 10_000_000;
const SUPERUSER = 'patchbay';

/** Few connections and little shared memory: this server has one client. */
const SETTINGS = [
  'listen_addresses=',
  'max_connections=40',
  'shared_buffers=32MB',
  'unix_socket_permissions=0700',
];
const THROW_AWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];

export type EmbeddedPostgres = {
  /** Connection string of the database called `name`, over a Unix socket only this account (and root) can open. */
  url: (name: string) => string;
  /** Settles when the postmaster ends, for whatever reason. */
  ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, committed ones are on disk. */
  stop: () => Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** Absolute; made on first use. Holds `cluster/`, `socket/`, `password` and `postgres.log`. */
  home: string;
  /** false: no syncing to disk, for tests that throw the cluster away, and it dies with our process group. */
  durable: boolean;
};

/**
 * Starts the PostgreSQL that comes with the packages, making the cluster on first use. Only one process may call this
 * per `home`; a postmaster left over from a killed process is stopped first.
 */
export async function startEmbeddedPostgres({
  home,
  durable,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const user = postgresUser();
  const files = await postgresFiles(user);
  const cluster = path.join(home, 'cluster');
  await makeFolder(home, user);
  const password = await passwordOf(home);
  if (!existsSync(path.join(cluster, 'PG_VERSION')))
    await makeCluster({ files, home, cluster, password, user, durable });
  await clearPostmaster(cluster);

  const sockets = await socketFolder(home, user);
  const url = (name: string) =>
    `postgresql://${SUPERUSER}:${password}@localhost/${name}?host=${encodeURIComponent(sockets)}`;
  const child = await spawnPostmaster({ files, home, cluster, sockets, user, durable });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilItAnswers(child, url('postgres'), path.join(home, 'postgres.log'));
  return { url, ended, stop: () => stopPostmaster(child, ended) };
}

async function makeFolder(folder: string, user: PostgresUser): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
}

/** Read by us alone; PostgreSQL keeps its own hash of it. */
async function passwordOf(home: string): Promise<string> {
  const file = path.join(home, 'password');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  const password = randomBytes(24).toString('hex');
  await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

type ClusterOptions = { files: string; home: string; cluster: string; user: PostgresUser; durable: boolean };

/** Made beside and renamed, so that a first start broken off half-way begins anew. */
async function makeCluster({
  files,
  home,
  cluster,
  password,
  user,
  durable,
}: ClusterOptions & { password: string }): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = path.join(home, 'initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const flags = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...locale];
  try {
    const sync = durable ? [] : ['--no-sync'];
    await run(path.join(files, 'bin/initdb'), [`--pgdata=${unfinished}`, ...flags, ...sync], {
      ...user,
      cwd: home,
      env: { NODE_ENV: 'production' },
    });
    await rename(unfinished, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** In the home, or under /tmp where the home's path is too long for a socket's name (107 bytes). */
async function socketFolder(home: string, user: PostgresUser): Promise<string> {
  const inside = path.join(home, 'socket');
  const folder =
    inside.length <= 85
      ? inside
      : `/tmp/patchbay-${process.getuid?.()}-${Buffer.from(home).toString('base64url').slice(-24)}`;
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const owner = user.uid ?? process.getuid?.();
  const found = await lstat(folder);
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) {
    throw new Error(`${folder} belongs to another account; PostgreSQL's socket would not be safe there.`);
  }
  await makeFolder(folder, user);
  return folder;
}

async function spawnPostmaster(options: ClusterOptions & { sockets: string }): Promise<ChildProcess> {
  const { files, home, cluster, sockets, user, durable } = options;
  const settings = [...SETTINGS, ...(durable ? [] : THROW_AWAY), `unix_socket_directories=${sockets}`];
  const file = path.join(home, 'postgres.log');
  const log = await open(file, (await isFull(file)) ? 'w' : 'a', 0o600);
  try {
    // Detached, so that Ctrl+C in a terminal reaches only us: requests in flight still need their database.
    return spawn(
      path.join(files, 'bin/postgres'),
      ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...user,
        cwd: home,
        env: { NODE_ENV: 'production', PGTZ: 'UTC', TZ: 'UTC', LC_ALL: 'C' },
        stdio: ['ignore', log.fd, log.fd],
        detached: durable,
      },
    );
  } finally {
    await log.close();
  }
}

async function untilItAnswers(child: ChildProcess, url: string, log: string): Promise<void> {
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  let failure: unknown = null;
  child.once('error', (error) => {
    failure = error;
  });
  while (Date.now() < giveUpAt) {
    if (failure || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL did not start; ${log} says why.`, { cause: failure });
    }
    if (await answers(url)) return;
    await delay(25);
  }
  child.kill('SIGQUIT');
  throw new Error(`PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} s; ${log} says why.`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stopPostmaster(child: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await Promise.race([ended, delay(STOP_TIMEOUT_MS, undefined, { ref: false })]);
  }
}

async function isFull(log: string): Promise<boolean> {
  const found = await lstat(log).catch(() => null);
  return found !== null && found.size > LOG_BYTES_MAX;
}
