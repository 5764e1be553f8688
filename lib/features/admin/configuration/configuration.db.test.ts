import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { describeEnv } from '#lib/env/describe.ts';
import { SECRET_VARIABLES, VARIABLES } from '#lib/env/variables.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { getConfiguration } from './get-configuration.ts';
import type { ConfigurationView } from './view.ts';

const SECRET = 'cAnArY7hJ9kL2mN5pQ8scAnArY7hJ9kL2mN5pQ8s';
const HERE = '7d0e1b52-6f0c-4e0b-9a55-0c2c3f1f9b10';
const ELSEWHERE = '00000000-0000-4000-8000-000000000000';
let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-configuration-'));
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    VAULT_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
    AUTH_SECRET: SECRET,
    DATABASE_URL: database.url,
  });
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function shown(source: Readonly<Record<string, string>>): Promise<ConfigurationView> {
  const variables = describeEnv(source, { publicUrl: 'https://patchbay.example', dataDir });
  const given = { prisma: database.prisma, words: await createWords('en'), variables };
  return getConfiguration({} as Permitted<'deployment:see'>, given);
}

it('lists every variable there is, a new one too', async () => {
  const { variables } = await shown({});
  expect(variables.map(({ name }) => name)).toEqual(Object.keys(VARIABLES));
  expect(variables.find(({ name }) => name === 'PUBLIC_URL')).toMatchObject({
    value: 'https://patchbay.example',
    source: 'Default',
  });
});

it('says of secrets how long they are, and nothing of them', async () => {
  const given = Object.fromEntries(SECRET_VARIABLES.map((name) => [name, SECRET]));
  const view = await shown({ ...given, HTTPS_PROXY: `http://me:${SECRET}@proxy.example:3128` });
  expect(JSON.stringify(view)).not.toContain(SECRET.slice(0, 8));
  for (const { name, value, secret, source } of view.variables)
    if (SECRET_VARIABLES.some((one) => one === name))
      expect([value, secret, source], name).toEqual([null, expect.stringContaining('bytes'), 'Environment']);
  expect(view.variables.find(({ name }) => name === 'HTTPS_PROXY')?.value).toBe(
    'http://…@proxy.example:3128',
  );
});

it('knows its own database, and a copy of somebody else’s', async () => {
  await database.prisma.deployment.create({ data: { id: 1, deploymentId: HERE, claimedAt: new Date() } });
  const used = async (id: string) => (await shown({ DEPLOYMENT_ID: id })).facts[3]?.values[0];
  expect(await used(HERE)).toBe('This deployment');
  expect(await used(ELSEWHERE)).toContain('npm run adopt');
  await database.prisma.deployment.deleteMany();
});

it('says where it runs, and which key seals how much', async () => {
  const { facts } = await shown({});
  expect(facts.map(({ values }) => values.join())).toEqual([
    process.version,
    expect.stringMatching(/^\d+\.\d+/),
    expect.stringMatching(/^\d+ · \d{14}_/),
    'This deployment',
    'k1: seals nothing, seals what is new',
  ]);
});
