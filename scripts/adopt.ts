/**
 * `npm run adopt -- --yes`: makes this deployment the owner of its database, so that it may rotate tokens. For data that was moved here for good: were the
 * original still running, each would end the tokens of the other.
 */
import { problemLine, readEnv } from '#lib/env.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { adoptDatabase, ownsDatabase } from '#lib/infra/db/deployment.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { dataIdentity } from '#lib/infra/spool/data-identity.ts';

try {
  process.exitCode = await adopt();
} catch (error) {
  if (!isDatabaseAway(error)) throw error;
  console.error(
    'The database cannot be reached. The one that comes with Patchbay runs while Patchbay runs: start it first.',
  );
  process.exitCode = 1;
}

async function adopt(): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) {
    console.error(`The configuration cannot be used.\n${read.error.map(problemLine).join('\n')}`);
    return 2;
  }
  const { databaseUrl, deploymentId, dataDir } = read.value;
  if (!databaseUrl) {
    console.error('No database is known yet: start Patchbay once, or set DATABASE_URL.');
    return 2;
  }
  const prisma = createClient(databaseUrl.reveal(), { poolSize: 2 });
  const id = deploymentId ?? (await dataIdentity(dataDir));
  try {
    if (await ownsDatabase(prisma, id, new Date())) {
      console.log('This deployment owns the database already.');
      return 0;
    }
    if (!process.argv.includes('--yes')) {
      console.log(
        'The database belongs to another Patchbay. Only where that one is gone for good: `npm run adopt -- --yes`. Were both to rotate, each would end the tokens of the other.',
      );
      return 1;
    }
    const before = await adoptDatabase(prisma, id, new Date());
    console.log(`This deployment (${id}) owns the database now; it was ${before ?? 'nobody'}’s.`);
    return 0;
  } finally {
    await prisma.$disconnect();
  }
}
