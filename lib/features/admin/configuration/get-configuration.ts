import 'server-only';
import { type DescribedVariable, describedEnv, env } from '#lib/env.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { countByKey } from '#lib/infra/vault/count-by-key.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { findDeployment, readSystem } from './configuration-store.ts';
import type { ConfigurationView, VariableView } from './view.ts';

type Given = { prisma: Database; words: Words; variables: readonly DescribedVariable[] };

/** What counts in this process, with the source of each value. Of a secret only its length leaves. */
export async function getConfiguration(
  _viewer: Permitted<'deployment:see'>,
  given?: Given,
): Promise<ConfigurationView> {
  const { prisma, words, variables } = given ?? {
    prisma: db(),
    words: await requestWords(),
    variables: describedEnv(),
  };
  const { vaultKeys } = env();
  // Also where the first start has made it.
  const deploymentId = variables.find(({ variable }) => variable === 'DEPLOYMENT_ID')?.value ?? null;
  const [system, owner, counts] = await Promise.all([
    readSystem(prisma),
    findDeployment(prisma),
    countByKey(prisma),
  ]);
  const { say } = words;
  const keys = vaultKeys.map(({ kid }, at) => {
    const rows = counts.find((count) => count.kid === kid)?.rows ?? 0;
    const key = say('configuration.fact.key', { kid, rows });
    return at === 0 ? say('configuration.fact.current', { key }) : key;
  });
  return {
    variables: variables.map((one) => toVariableView(one, words)),
    facts: [
      { name: say('configuration.fact.node'), values: [process.version] },
      { name: say('configuration.fact.postgres'), values: [system.postgres] },
      {
        name: say('configuration.fact.migrations'),
        values: [[String(system.migrations), system.newestMigration].filter(Boolean).join(' · ')],
      },
      {
        name: say('configuration.fact.deployment'),
        values: [
          owner === null || owner === deploymentId
            ? say('configuration.fact.here')
            : say('configuration.fact.elsewhere'),
        ],
      },
      { name: say('configuration.fact.keys'), values: keys },
    ],
  };
}

function toVariableView(
  { variable, value, secretBytes, source, file }: DescribedVariable,
  { say }: Words,
): VariableView {
  return {
    name: variable,
    value,
    secret: secretBytes === null ? null : say('configuration.secret', { bytes: secretBytes }),
    source:
      source === 'file'
        ? say('configuration.source.file', { file: file ?? '' })
        : say(`configuration.source.${source}`),
    // The same may be asked for by administrators, in addition.
    policy: BESIDE_POLICY.has(variable),
  };
}

const BESIDE_POLICY = new Set<string>(['ALLOWED_PRIVATE_HOSTS', 'REQUIRED_SCOPES', 'SIGN_UP']);
