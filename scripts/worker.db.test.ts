import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';

const CONNECTIONS = 12;
const children: ChildProcess[] = [];
let test: TestRoom;
let folder: string;
beforeAll(async () => {
  test = await openTestRoom();
  folder = await mkdtemp(path.join(tmpdir(), 'patchbay-worker-'));
  await writeFile(path.join(folder, 'ca.pem'), test.room.net.extraCaCerts.join('\n'));
  const viewer = await test.newViewer();
  for (let index = 0; index < CONNECTIONS; index += 1) {
    const token = test.gitlab.createToken({ user: test.gitlab.createUser(), expiresAt: '2099-01-01' });
    await linkAttempt(test, viewer, { token: token.token });
  }
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

/** A worker process on the test's database, as an operator starts it. */
function startWorker(): ChildProcess {
  const [{ kid, key }] = test.room.vaultKeys;
  const child = spawn(process.execPath, ['--conditions=react-server', 'scripts/worker.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      DATABASE_URL: test.database.url,
      VAULT_KEYS: `${kid}:${key.export().toString('base64')}`,
      AUTH_SECRET: 'at-least-thirty-two-characters-of-randomness',
      EXTRA_CA_CERTS: path.join(folder, 'ca.pem'),
      ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
      CHECK_RATES: '127.0.0.1=4',
      LOG_LEVEL: 'warn',
    },
  });
  children.push(child);
  return child;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** All of them due, nobody holding them. */
async function makeDue(): Promise<Date> {
  const now = new Date();
  await test.database.prisma.connection.updateMany({ data: { nextCheckAt: now, checkedAt: new Date(0) } });
  await test.database.prisma.gitlabHost.updateMany({ data: { nextSweepAt: now } });
  return now;
}

const countChecked = (since: Date): Promise<number> =>
  test.database.prisma.connection.count({ where: { checkedAt: { gte: since } } });
const checks = (): number => test.gitlab.requests.filter(({ credential }) => credential).length;

it('checks what is due beside another one, no token twice, and ends when it is told to', async () => {
  const workers = [startWorker(), startWorker()];
  const before = checks();
  const since = await makeDue();
  await expect.poll(() => countChecked(since), { timeout: 25_000, interval: 200 }).toBe(CONNECTIONS);
  expect(checks() - before).toBe(CONNECTIONS);
  const codes = Promise.all(workers.map(ended));
  for (const worker of workers) worker.kill('SIGTERM');
  expect(await codes).toEqual([0, 0]);
}, 40_000);

it('leaves nothing behind when it is killed in the middle that is not due again within five minutes', async () => {
  const first = startWorker();
  const before = checks();
  const since = await makeDue();
  await expect.poll(() => checks() - before, { timeout: 25_000, interval: 20 }).toBeGreaterThan(2);
  first.kill('SIGKILL');
  await ended(first);
  expect(await countChecked(since)).toBeLessThan(CONNECTIONS);
  const { connection, gitlabHost } = test.database.prisma;
  const in5 = { lte: new Date(Date.now() + 300_000) };
  expect(await connection.count({ where: { nextCheckAt: in5 } })).toBe(CONNECTIONS);
  expect(await gitlabHost.count({ where: { nextSweepAt: in5 } })).toBe(1);

  // Five minutes later.
  await makeDue();
  startWorker();
  await expect.poll(() => countChecked(since), { timeout: 25_000, interval: 200 }).toBe(CONNECTIONS);
}, 60_000);
