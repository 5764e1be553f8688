import 'server-only';
import type { Logger } from 'pino';
import { env } from '#lib/env.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { ROTATE_MS_MAX } from '#lib/infra/gitlab/rotate-token.ts';
import { logger } from '#lib/infra/log/logger.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { dataIdentity } from '#lib/infra/spool/data-identity.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';

/** What rotations work with; a test hands in its own. */
export type RotationRoom = {
  prisma: Database;
  vaultKeys: VaultKeys;
  net: NetSettings;
  now: () => Date;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Where the spool is. */
  dataDir: string;
  /** The id of that folder: whose spool may hold what an open rotation brought. */
  holder: string;
  /** Several machines with one database may be one deployment. */
  deploymentId: string;
  /** How long GitLab's answer is waited for. */
  limitMs: number;
};

export async function rotationRoom(): Promise<RotationRoom> {
  const { vaultKeys, net, dataDir, deploymentId } = env();
  const holder = await dataIdentity(dataDir);
  return {
    prisma: db(),
    vaultKeys,
    net,
    now: () => new Date(),
    log: logger(),
    dataDir,
    holder,
    deploymentId: deploymentId ?? holder,
    limitMs: ROTATE_MS_MAX,
  };
}
