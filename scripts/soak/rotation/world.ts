import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { parseHostRules } from '#lib/domain/host-rules.ts';
import { Secret } from '#lib/domain/secret.ts';
import type { RotationRoom } from '#lib/features/connections/rotation/room.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { fingerprintToken } from '#lib/infra/vault/fingerprint-token.ts';
import { sealToken } from '#lib/infra/vault/seal-token.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';

/** What a worker process is started with. */
export type WorkerSettings = {
  databaseUrl: string;
  dataDir: string;
  holder: string;
  vaultKey: string;
  ca: string;
};

export type RotationWorld = {
  prisma: PrismaClient;
  gitlab: FakeGitlab;
  /** The room of the process that comes after one that was killed, on the same machine. */
  room: RotationRoom;
  /** Somebody's connection to an account of its own. */
  connect: () => Promise<{ connectionId: string; userId: string; gitlabUserId: number; tokenId: number }>;
  /** A process that is ready. */
  startWorker: () => Promise<ChildProcess>;
  close: () => Promise<void>;
};

const SCRIPT = path.join(import.meta.dirname, 'worker.ts');
/** Keeps a rotation on its way long enough to be met by what happens. */
const GITLAB_DELAY_MS = 15;

export async function openRotationWorld(prisma: PrismaClient, databaseUrl: string): Promise<RotationWorld> {
  const ca = await makeCa();
  const { key, chain } = await ca.issue({ names: ['localhost'], ips: ['127.0.0.1'] });
  const gitlab = await startFakeGitlab({ tls: { key, cert: chain } });
  gitlab.behave({ delayMs: GITLAB_DELAY_MS });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-rotation-'));
  const vaultKey = randomBytes(32);
  const holder = randomUUID();
  const settings = { databaseUrl, dataDir, holder, vaultKey: vaultKey.toString('base64'), ca: ca.cert };
  const room: RotationRoom = {
    prisma,
    vaultKeys: [makeVaultKey('k1', vaultKey)],
    net: netSettingsFor(ca.cert),
    now: () => new Date(),
    log: createLogger('silent'),
    dataDir,
    holder,
    deploymentId: holder,
    limitMs: 20_000,
  };
  const workers = new Set<ChildProcess>();
  return {
    prisma,
    gitlab,
    room,
    connect: () => storeConnection(gitlab, room),
    startWorker: async () => {
      const worker = fork(SCRIPT, [JSON.stringify(settings)], {
        execArgv: ['--conditions=react-server'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      workers.add(worker);
      worker.once('exit', () => workers.delete(worker));
      await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
      return worker;
    },
    close: async () => {
      for (const worker of workers) worker.kill('SIGKILL');
      await gitlab.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function netSettingsFor(ca: string): NetSettings {
  const rules = parseHostRules('127.0.0.1,localhost');
  const none = parseHostRules('');
  if (!rules.ok || !none.ok) throw new Error('The rules cannot be read.');
  return {
    allowedPrivateHosts: rules.value,
    allowedHttpHosts: none.value,
    extraCaCerts: [ca],
    dnsServers: [],
    httpsProxy: null,
    noProxy: [],
  };
}

async function storeConnection(gitlab: FakeGitlab, { prisma, vaultKeys }: RotationRoom) {
  const account = gitlab.createUser();
  const made = gitlab.createToken({ user: account, scopes: ['self_rotate'] });
  const email = `${randomUUID()}@example.test`;
  const { id: userId } = await prisma.user.create({ data: { email, name: 'Ada' } });
  const baseUrl = gitlab.url;
  const instance = await prisma.instance.upsert({
    where: { baseUrl },
    create: { baseUrl, origin: baseUrl, version: '18.5.0-ee' },
    update: {},
  });
  const connectionId = randomUUID();
  const token = new Secret(made.token);
  const sealed = await sealToken(vaultKeys, token, { connectionId, userId, instanceUrl: baseUrl });
  await prisma.connection.create({
    data: {
      id: connectionId,
      userId,
      instanceId: instance.id,
      gitlabUserId: account.id,
      accountKey: `user:${account.id}`,
      tokenId: made.id,
      tokenCreatedAt: made.createdAt,
      scopes: ['self_rotate'],
      expiresOn: new Date(`${made.expiresAt}T00:00:00Z`),
      ...sealed,
      tokenFingerprint: await fingerprintToken(prisma, vaultKeys, token),
      verifiedAt: new Date(),
      checkedAt: new Date(),
    },
  });
  return { connectionId, userId, gitlabUserId: account.id, tokenId: made.id };
}
