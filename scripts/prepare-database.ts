/**
 * Run by scripts/serve.ts before a port opens, as a process of its own so that the migration engine's memory goes with it:
 * migrations, the vault's keys and their proof, the first administrator's link. Prints one line of JSON (see `Prepared`).
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { keyFile } from '#lib/env/read-source.ts';
import { env, readServerEnv } from '#lib/env.ts';

import { issueSetUpLink } from '#lib/features/account/issue-set-up-link.ts';
import { applyMigrations } from '#lib/infra/db/apply-migrations.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { proveVaultKeys } from '#lib/infra/vault/prove-vault-keys.ts';
import { makeKeyIfAbsent } from './serve/data-directory.ts';

export type Prepared = { migrations: string[]; setUpLink: string | null };

const url = databaseUrl();

const migrations = await applyMigrations(url);
await makeVaultKey();
const proof = await proveVaultKeys(db(), env().vaultKeys);
if (!proof.ok) {
  for (const { problem } of proof.error) console.error(problem);
  console.error(
    'Give back the keys this database was sealed with: VAULT_KEYS, or the file keys/vault-keys in DATA_DIR.',
  );
  process.exit(1);
}
const prepared: Prepared = { migrations, setUpLink: await issueSetUpLink() };
console.log(JSON.stringify(prepared));
await db().$disconnect();

function databaseUrl(): string {
  const server = readServerEnv(process.env);
  const url = server.ok ? (server.value.databaseUrl?.reveal() ?? null) : null;
  if (url === null) throw new Error('No database address.');
  return url;
}

/** Only for a database that holds nothing sealed: otherwise its key exists somewhere and must be given back. */
async function makeVaultKey(): Promise<void> {
  const server = readServerEnv(process.env);
  if (!server.ok) throw new Error('The configuration changed while starting.');
  const file = keyFile(server.value.dataDir, 'VAULT_KEYS');
  if (process.env.VAULT_KEYS || process.env.VAULT_KEYS_FILE || existsSync(file)) return;
  const client = createClient(url, { poolSize: 1 });
  const canaries = await client.vaultCanary.findMany({ select: { id: true } });
  await client.$disconnect();
  if (canaries.length > 0) {
    const names = canaries.map(({ id }) => `"${id}"`).join(', ');
    console.error(
      `This database holds secrets sealed under ${names}, but VAULT_KEYS is not set and ${file} is not there.`,
    );
    process.exit(1);
  }
  await makeKeyIfAbsent(file, () => `k1:${randomBytes(32).toString('base64')}`);
}
