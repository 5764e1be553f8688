import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { linkMany } from '#e2e/fixtures/link-many.ts';
import { netSettings } from '#e2e/fixtures/net.ts';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { sweepRound } from '#lib/features/connections/recheck/sweep-round.ts';
import { makeSweeper } from '#lib/features/connections/recheck/sweeper.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';
import { type CheckHosts, hostName, tokenOf } from './check-hosts.ts';

export type CheckCost = {
  checks: number;
  /** By the clock, with everything on this machine: the sweep, PostgreSQL and the stand-ins. */
  perSecond: number;
  /** Of the sweep's own time on a processor. */
  perSecondAndCore: number;
};

const HOSTS = 8;
const EACH = 500;
const TOGETHER_MS_MAX = 120_000;

/**
 * How many connections one process checks, each with one request over TLS and HTTP/2, its token opened and its row written.
 * The limits per host and the pause between rounds are lifted, for the hosts are on loopback.
 * @param prisma of a database without connections.
 */
export async function measureChecks(prisma: PrismaClient): Promise<CheckCost> {
  const child = fork(path.join(import.meta.dirname, 'check-hosts.ts'), [String(HOSTS), String(EACH)]);
  try {
    const [hosts] = (await once(child, 'message')) as [CheckHosts];
    return await measure(prisma, hosts);
  } finally {
    child.disconnect();
  }
}

async function measure(prisma: PrismaClient, { ca, hosts }: CheckHosts): Promise<CheckCost> {
  const vaultKeys = [makeVaultKey('k1', randomBytes(32))] as const;
  const now = new Date();
  for (const { url, version } of hosts)
    await linkMany({
      prisma,
      vaultKeys,
      gitlab: { externalUrl: url, version },
      count: EACH,
      now,
      dueAt: () => now,
      account: (index) => {
        const id = index + 1;
        return {
          user: { id, username: `user${id}`, name: `User ${id}` },
          token: { id, token: tokenOf(index), name: `token ${id}`, scopes: ['read_user'], createdAt: now },
        };
      },
    });
  const open = hosts.map(({ port }, index) => `${hostName(index)}:${port}=127.0.0.1`).join();
  const sweeper = makeSweeper({
    prisma,
    vaultKeys,
    net: netSettings({ open, ca: [ca] }),
    requiredScopes: ['read_user'],
    rates: new Map(hosts.map((_, index) => [hostName(index), 10_000])),
    log: createLogger('warn'),
    now: () => new Date(),
    pause: async (ms) => void (await delay(ms)),
  });
  const due = (): Promise<number> => prisma.connection.count({ where: { checkedAt: { lte: now } } });
  const started = performance.now();
  const before = process.cpuUsage();
  while ((await due()) > 0 && performance.now() - started < TOGETHER_MS_MAX) {
    await sweepRound(sweeper);
    await delay(50);
  }
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const checks = HOSTS * EACH - (await due());
  await sweeper.close();
  return { checks, perSecond: checks / seconds, perSecondAndCore: checks / ((user + system) / 1e6) };
}
