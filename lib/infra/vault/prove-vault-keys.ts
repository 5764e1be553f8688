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
  const problems = [...(await findMissingKeys(prisma, keys)), ...(await findWrongKeys(prisma, keys))];
  if (problems.length > 0) return fail(problems);
  // Only now: a mistaken configuration must not leave a canary behind that refuses the right key later.
  for (const key of keys) await placeCanary(prisma, key);
  await fingerprintKey(prisma, keys);
  return ok(null);
}

async function findMissingKeys(prisma: PrismaClient, keys: VaultKeys): Promise<VaultKeyProblem[]> {
  const counts = await countByKey(prisma);
  const missing = counts.filter(({ kid }) => !keys.some((key) => key.kid === kid));
  return missing.map(({ kid, rows }) => ({
    kid,
    problem: `The database holds sealed secrets (${rows}) under the key "${kid}", which VAULT_KEYS does not name.`,
  }));
}

async function findWrongKeys(prisma: PrismaClient, keys: VaultKeys): Promise<VaultKeyProblem[]> {
  const canaries = await prisma.vaultCanary.findMany({ where: { id: { in: keys.map(({ kid }) => kid) } } });
  const wrong: VaultKeyProblem[] = [];
  for (const { id, sealed } of canaries) {
    const key = keys.find(({ kid }) => kid === id);
    if (key && !(await opensCanary(key, sealed))) wrong.push(wrongKey(id));
  }
  return wrong;
}

async function opensCanary(key: VaultKey, sealed: string): Promise<boolean> {
  try {
    return (await openText([key], sealed, canaryAad(key.kid))).reveal() === CANARY.reveal();
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}

/** Made the first time that a key is seen. */
async function placeCanary(prisma: PrismaClient, key: VaultKey): Promise<void> {
  const sealed = await sealText([key], CANARY, canaryAad(key.kid));
  await prisma.vaultCanary.createMany({ data: { id: key.kid, sealed }, skipDuplicates: true });
}

function wrongKey(kid: string): VaultKeyProblem {
  return {
    kid,
    problem: `The key "${kid}" in VAULT_KEYS is not the one that this database was sealed with.`,
  };
}
