import 'server-only';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { Secret } from '#lib/domain/secret.ts';
import { countByKey } from './count-by-key.ts';
import { fingerprintKey } from './fingerprint-token.ts';
import { openText, sealText } from './seal-text.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKey, VaultKeys } from './vault-keys.ts';

/** One sentence for the operator, and the id of the key it is about. */
export type VaultKeyProblem = { kid: string; problem: string };

const CANARY = new Secret('patchbay vault canary');
const canaryAad = (kid: string): string => `v1|vault|canary|${kid}`;

/**
 * Proves before a port opens that the configured keys are the ones this database was sealed with: each opens its canary (made
 * the first time that the key is seen), and no row is sealed under a key that is not there.
 */
export async function proveVaultKeys(
  prisma: PrismaClient,
  keys: VaultKeys,
): Promise<Result<null, VaultKeyProblem[]>> {
  const problems = [...(await findMissingKeys(prisma, keys))];
  for (const key of keys) {
    if (!(await opensCanary(prisma, key))) problems.push(wrongKey(key.kid));
  }
  if (problems.length > 0) return fail(problems);
  await fingerprintKey(prisma, keys);
  return ok(null);
}

async function findMissingKeys(prisma: PrismaClient, keys: VaultKeys): Promise<VaultKeyProblem[]> {
  const counts = await countByKey(prisma);
  const missing = counts.filter(({ kid }) => !keys.some((key) => key.kid === kid));
  return missing.map(({ kid, rows }) => ({
    kid,
    problem: `The database holds ${rows} secrets sealed under the key "${kid}", which VAULT_KEYS does not name.`,
  }));
}

async function opensCanary(prisma: PrismaClient, key: VaultKey): Promise<boolean> {
  const { kid } = key;
  const stored =
    (await prisma.vaultCanary.findUnique({ where: { id: kid } })) ?? (await placeCanary(prisma, key));
  try {
    return (await openText([key], stored.sealed, canaryAad(kid))).reveal() === CANARY.reveal();
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}

async function placeCanary(prisma: PrismaClient, key: VaultKey): Promise<{ sealed: string }> {
  const sealed = await sealText([key], CANARY, canaryAad(key.kid));
  await prisma.vaultCanary.createMany({ data: { id: key.kid, sealed }, skipDuplicates: true });
  return prisma.vaultCanary.findUniqueOrThrow({ where: { id: key.kid } });
}

function wrongKey(kid: string): VaultKeyProblem {
  return {
    kid,
    problem: `The key "${kid}" in VAULT_KEYS is not the one that this database was sealed with.`,
  };
}
