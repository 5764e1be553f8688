/**
 * `npm run seed -- 1000000 [--yes]`: fills the configured database with that many made-up connections over 2,000 GitLabs, with their people, attempts and
 * audit events. Nobody made up can sign in, no token of them can be opened, and no address of theirs exists (`.test`). Without `--yes` only a
 * database without people is filled.
 */
import { problemLine, readEnv } from '#lib/env.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { fillDatabase } from './seed/fill-database.ts';
import { OWN_CONNECTIONS, OWNER_EMAIL } from './seed/owner.ts';
import { sealedNothing } from './seed/sealed-nothing.ts';

const CONNECTIONS_MAX = 10_000_000;

try {
  process.exitCode = await seed(process.argv.slice(2));
} catch (error) {
  if (!isDatabaseAway(error)) throw error;
  console.error(
    'The database cannot be reached. The one that comes with Patchbay runs while Patchbay runs: start it first.',
  );
  process.exitCode = 1;
}

async function seed(words: readonly string[]): Promise<number> {
  const connections = Number(words.find((word) => !word.startsWith('-'))?.replaceAll(/[_,]/g, ''));
  if (!Number.isInteger(connections) || connections < OWN_CONNECTIONS || connections > CONNECTIONS_MAX) {
    console.error(
      `How many connections, from ${OWN_CONNECTIONS} to ${CONNECTIONS_MAX}? For instance: npm run seed -- 10000`,
    );
    return 2;
  }
  const read = readEnv(process.env);
  if (!read.ok) {
    console.error(`The configuration cannot be used.\n${read.error.map(problemLine).join('\n')}`);
    return 2;
  }
  const { databaseUrl, vaultKeys } = read.value;
  if (!databaseUrl) {
    console.error('No database is known yet: start Patchbay once, or set DATABASE_URL.');
    return 2;
  }
  const refusal = await refusalOf(databaseUrl.reveal(), words.includes('--yes'));
  if (refusal !== null) {
    console.error(refusal);
    return 1;
  }
  const sealed = await sealedNothing(vaultKeys);
  const started = performance.now();
  await fillDatabase(databaseUrl.reveal(), {
    connections,
    now: new Date(),
    sealed,
    mail: false,
    say: console.log,
  });
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(`${connections.toLocaleString('en')} connections made in ${seconds} s.`);
  return 0;
}

async function refusalOf(url: string, yes: boolean): Promise<string | null> {
  const prisma = createClient(url, { poolSize: 1 });
  try {
    if (await prisma.user.findUnique({ where: { email: OWNER_EMAIL }, select: { id: true } }))
      return 'This database has been filled already. Give an empty one, or remove its data first.';
    if (yes || (await prisma.user.findFirst({ select: { id: true } })) === null) return null;
    return 'There are people in this database who were not made up. What is added cannot be told from theirs later; to add it all the same: --yes';
  } finally {
    await prisma.$disconnect();
  }
}
