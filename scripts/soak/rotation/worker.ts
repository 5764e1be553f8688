import { rotateConnection } from '#lib/features/connections/rotation/rotate-connection.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { stopJobs } from '#lib/infra/jobs/background.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';
import { onStopSignal } from '#scripts/serve/stop-signal.ts';
import type { WorkerSettings } from './world.ts';
import { netSettingsFor } from './world.ts';

/** One process that rotates what it is told to, until it is killed or asked to end. */
const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
const prisma = createClient(settings.databaseUrl, { poolSize: 2 });

onStopSignal(async () => {
  await stopJobs();
  await prisma.$disconnect();
});
process.once('disconnect', () => process.exit(0));
process.on('message', (wish: { connectionId: string; userId: string }) => void rotate(wish));
await prisma.$connect();
process.send?.('ready');

async function rotate(wish: { connectionId: string; userId: string }): Promise<void> {
  const { dataDir, holder, vaultKey, ca } = settings;
  const room = {
    prisma,
    vaultKeys: [makeVaultKey('k1', Buffer.from(vaultKey, 'base64'))] as const,
    net: netSettingsFor(ca),
    now: () => new Date(),
    log: createLogger('silent'),
    dataDir,
    holder,
    deploymentId: holder,
    limitMs: 20_000,
  };
  const end = await rotateConnection({ ...wish, actorId: null }, room);
  if (process.connected) process.send?.(end.kind);
}
