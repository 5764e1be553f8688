/**
 * `npm run rekey`: seals everything again under the first key of VAULT_KEYS. First restart Patchbay with the new key in front
 * (`VAULT_KEYS=k2:…,k1:…`), then run this beside it, and take the old key away when its count is gone.
 */
import { problemLine, readEnv } from '#lib/env.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import type { KeyCount } from '#lib/infra/vault/count-by-key.ts';
import { proveVaultKeys } from '#lib/infra/vault/prove-vault-keys.ts';
import { rekeyVault } from '#lib/infra/vault/rekey-vault.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';

try {
  process.exitCode = await rekey();
} catch (error) {
  if (!isDatabaseAway(error)) throw error;
  console.error(
    'The database cannot be reached. The one that comes with Patchbay runs while Patchbay runs: start it first.',
  );
  process.exitCode = 1;
}

async function rekey(): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) {
    console.error(`The configuration cannot be used.\n${read.error.map(problemLine).join('\n')}`);
    return 2;
  }
  const { vaultKeys, databaseUrl } = read.value;
  if (!databaseUrl) {
    console.error('No database is known yet: start Patchbay once, or set DATABASE_URL.');
    return 2;
  }
  const prisma = createClient(databaseUrl.reveal(), { poolSize: 2 });
  try {
    return await carryOut(prisma, vaultKeys);
  } finally {
    await prisma.$disconnect();
  }
}

async function carryOut(prisma: ReturnType<typeof createClient>, keys: VaultKeys): Promise<number> {
  const proof = await proveVaultKeys(prisma, keys);
  if (!proof.ok) {
    for (const { problem } of proof.error) console.error(problem);
    return 1;
  }
  for await (const counts of rekeyVault(prisma, keys))
    console.log(counts.map(countLine).join(', ') || 'nothing is sealed yet');
  console.log(`Everything is sealed under "${keys[0].kid}".`);
  return 0;
}

function countLine({ kid, rows }: KeyCount): string {
  return `${kid}: ${rows}`;
}
