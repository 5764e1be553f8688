import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

/** Beside no closed folder, so that root's PostgreSQL account can reach it. */
const TEMPORARY = '/tmp/patchbay-embedded-';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let home: string;
  let running: EmbeddedPostgres;

  const start = async (): Promise<void> => {
    running = await startEmbeddedPostgres({ home, durable: true });
  };
  const pidFile = (): string => path.join(home, 'cluster/postmaster.pid');
  const postmaster = async (): Promise<number> => Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);
  const ask = async (sql: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: running.url('postgres') });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };

  beforeAll(async () => {
    folder = await mkdtemp(TEMPORARY);
    // As the server does it: PostgreSQL's account passes through, what lies inside is closed.
    await chmod(folder, 0o711);
    home = path.join(folder, 'postgres');
    await start();
    await ask('CREATE TABLE kept (n int)');
    await ask('INSERT INTO kept VALUES (1)');
  });
  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps what is committed on disk, and everybody else out', async () => {
    expect(await ask('SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
    expect(await ask('SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    for (const place of [home, path.join(home, 'cluster'), path.join(home, 'socket')]) {
      expect((await stat(place)).mode & 0o077).toBe(0);
    }
    expect((await stat(path.join(home, 'password'))).mode & 0o077).toBe(0);
  });

  it('starts again after kill -9, with everything that was committed', async () => {
    process.kill(await postmaster(), 'SIGKILL');
    await running.ended;
    await startPatiently(start);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('takes over from a postmaster whose server was killed', async () => {
    const orphan = await postmaster();
    await start();
    expect(await postmaster()).not.toBe(orphan);
    expect(() => process.kill(orphan, 0)).toThrow('ESRCH');
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('starts when the process number in a stale lock file belongs to a stranger by now', async () => {
    const text = await readFile(pidFile(), 'utf8');
    await running.stop();
    await writeFile(pidFile(), text.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
    const { uid, gid } = await stat(path.join(home, 'cluster'));
    await chown(pidFile(), uid, gid);
    await start();
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('is found again by a client that outlives it, which fails fast meanwhile', async () => {
    const client = createClient(running.url('postgres'));
    expect(await client.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    await running.stop();
    const askedAt = performance.now();
    await expect(client.$queryRaw`SELECT 1 AS one`).rejects.toThrow();
    expect(performance.now() - askedAt).toBeLessThan(3_000);
    await start();
    expect(await client.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    await client.$disconnect();
  });
});

/** The killed one's backends need a moment to notice. */
async function startPatiently(start: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === 10) throw error;
      await delay(300);
    }
  }
}
