/**
 * `npm run verify-audit`: follows the whole audit log and its seals, and says whether somebody tampered with it (docs/security.md). Ends with 0 where
 * it is whole, with 1 where it is not, and with 2 where it could not be looked at.
 */
import { problemLine, readEnv } from '#lib/env.ts';
import {
  type ChainProof,
  type ChainReport,
  followAuditChain,
} from '#lib/infra/audit-seals/verify-audit-chain.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { proveVaultKeys } from '#lib/infra/vault/prove-vault-keys.ts';

try {
  process.exitCode = await verify();
} catch (error) {
  if (!isDatabaseAway(error)) throw error;
  console.error(
    'The database cannot be reached. The one that comes with Patchbay runs while Patchbay runs: start it first.',
  );
  process.exitCode = 2;
}

async function verify(): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) {
    console.error(`The configuration cannot be used.\n${read.error.map(problemLine).join('\n')}`);
    return 2;
  }
  const { vaultKeys, dataDir, databaseUrl } = read.value;
  if (!databaseUrl) {
    console.error('No database is known yet: start Patchbay once, or set DATABASE_URL.');
    return 2;
  }
  const prisma = createClient(databaseUrl.reveal(), { poolSize: 2 });
  try {
    return await carryOut(prisma, { vaultKeys, dataDir });
  } finally {
    await prisma.$disconnect();
  }
}

async function carryOut(prisma: ReturnType<typeof createClient>, proof: ChainProof): Promise<number> {
  const keys = await proveVaultKeys(prisma, proof.vaultKeys);
  if (!keys.ok) {
    for (const { problem } of keys.error) console.error(problem);
    return 2;
  }
  const following = followAuditChain(prisma, proof);
  for (;;) {
    const step = await following.next();
    if (step.done) return tell(step.value);
    if (process.stderr.isTTY) process.stderr.write(`\r${step.value} events`);
  }
}

function tell({ rows, seals, sealed, kept, broken }: ChainReport): number {
  if (process.stderr.isTTY) process.stderr.write('\r');
  if (broken) {
    const where = broken.eventId === 0n ? 'in the data directory' : `at event ${broken.eventId}`;
    console.error(`The audit log was tampered with: ${broken.kind} ${where}.`);
    return 1;
  }
  console.log(
    `The audit log is whole: ${rows} events, ${sealed} of them under ${seals === 1 ? 'one seal' : `${seals} seals`}.`,
  );
  if (!kept)
    console.log('No seal is kept in the data directory: that nothing was cut off at the end is not proven.');
  return 0;
}
