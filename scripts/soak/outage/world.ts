import { randomBytes } from 'node:crypto';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { startDnsServer, type TestDnsServer } from '#e2e/fixtures/dns-server.ts';
import { linkMany, newAccountOn } from '#e2e/fixtures/link-many.ts';
import { type SimulatedTime, simulatedTime } from '#e2e/fixtures/simulated-time.ts';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { parseHostRules } from '#lib/domain/host-rules.ts';
import { makeSweeper, type Sweeper } from '#lib/features/connections/recheck/sweeper.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';

export type Host = {
  name: string;
  gitlab: FakeGitlab;
  connections: number;
  /** Requests per second that the sweep may send it. */
  rate: number;
};

/** GitLabs by name on loopback, each with its connections in the database, and two processes' sweepers, all on one clock. */
export type OutageWorld = {
  prisma: PrismaClient;
  time: SimulatedTime;
  dns: TestDnsServer;
  /** The one that gets into trouble, and those beside it. */
  troubled: Host;
  good: readonly Host[];
  /** Among the good ones: has so much to catch up with that it is asked at its full rate all the time. */
  busy: Host;
  sweepers: readonly [Sweeper, Sweeper];
  close: () => Promise<void>;
};

export type WorldSize = { troubled: number; rate: number; good: number; goodHosts: number; busy: number };

const DAY_MS = 86_400_000;
const START = new Date('2027-05-05T00:00:00Z');

export async function openOutageWorld(prisma: PrismaClient, size: WorldSize): Promise<OutageWorld> {
  const time = simulatedTime({ now: START });
  const names = [
    'troubled',
    'busy',
    ...Array.from({ length: size.goodHosts }, (_, index) => `good-${index + 1}`),
  ];
  const ca = await makeCa();
  const issued = await ca.issue({ names: names.map(nameOf) });
  const dns = await startDnsServer(Object.fromEntries(names.map((name) => [nameOf(name), ['127.0.0.1']])));
  const hosts: Host[] = [];
  const vaultKeys = [makeVaultKey('k1', randomBytes(32))] as const;
  for (const name of names) {
    const tls = { key: issued.key, cert: issued.chain };
    const gitlab = await startFakeGitlab({ tls, hostName: nameOf(name), now: time.now });
    const troubled = name === 'troubled';
    const connections = troubled ? size.troubled : name === 'busy' ? size.busy : size.good;
    const spread = name === 'busy' ? 0 : DAY_MS;
    const dueAt = (index: number): Date => new Date(START.getTime() + (spread * (index + 0.5)) / connections);
    await linkMany({
      prisma,
      vaultKeys,
      gitlab,
      account: newAccountOn(gitlab),
      count: connections,
      now: START,
      dueAt,
    });
    hosts.push({ name, gitlab, connections, rate: troubled ? size.rate : 1 });
  }
  const sweeper = (): Sweeper =>
    makeSweeper({
      prisma,
      vaultKeys,
      net: netSettings(ca.cert, dns, hosts),
      requiredScopes: ['read_user'],
      rates: new Map([[nameOf('troubled'), size.rate]]),
      log: createLogger('silent'),
      now: time.now,
      pause: time.pause,
    });
  const sweepers = [sweeper(), sweeper()] as const;
  const [troubled, busy, ...good] = hosts;
  if (!troubled || !busy) throw new Error('There is no host to be troubled.');
  const close = async (): Promise<void> => {
    for (const one of sweepers) await one.close();
    await Promise.all([dns.close(), ...hosts.map(({ gitlab }) => gitlab.close())]);
  };
  return { prisma, time, dns, troubled, busy, good, sweepers, close };
}

export function nameOf(host: string): string {
  return `${host}.sweep.test`;
}

function netSettings(ca: string, dns: TestDnsServer, hosts: readonly Host[]): NetSettings {
  const rules = parseHostRules(hosts.map(({ name, gitlab }) => `${nameOf(name)}:${gitlab.port}`).join());
  const none = parseHostRules('');
  if (!rules.ok || !none.ok) throw new Error('The rules of the simulation cannot be read.');
  return {
    allowedPrivateHosts: rules.value,
    allowedHttpHosts: none.value,
    extraCaCerts: [ca],
    dnsServers: [dns.address],
    httpsProxy: null,
    noProxy: [],
  };
}
