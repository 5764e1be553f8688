import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';

let gitlab: FakeGitlab;
let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  const ca = await makeCa();
  const issued = await ca.issue({ names: ['git.test'] });
  gitlab = await startFakeGitlab({
    tls: { key: issued.key, cert: issued.chain },
    version: '18.5.0-ee',
    path: '/gitlab',
  });
  folder = await mkdtemp(join(tmpdir(), 'patchbay-diagnose-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, ca.cert);
  environment = {
    NODE_ENV: 'test',
    PATH: process.env.PATH,
    EXTRA_CA_CERTS: caFile,
    ALLOWED_PRIVATE_HOSTS: `git.test:${gitlab.port}=127.0.0.1`,
  };
});

afterAll(async () => {
  await gitlab.close();
  await rm(folder, { recursive: true });
});

type Ran = { code: number | null; out: string; err: string };

/** @param input written to standard input, which then ends; null = standard input is left open and silent. */
function diagnose(
  words: readonly string[],
  input: string | null = '',
  env: NodeJS.ProcessEnv = environment,
): Promise<Ran> {
  const options: SpawnOptions = { env, stdio: 'pipe' };
  const child = spawn(process.execPath, ['scripts/diagnose.ts', ...words], options);
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    ran.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    ran.err += chunk;
  });
  if (input !== null) child.stdin?.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ran, code })));
}

function address(): string {
  return `git.test:${gitlab.port}`;
}

describe('npm run diagnose', { timeout: 30_000 }, () => {
  it('tells in JSON what can be linked, and never the token', async () => {
    const user = gitlab.createUser({ username: 'ada' });
    const { token } = gitlab.createToken({
      user,
      name: 'mine',
      scopes: ['read_user'],
      expiresAt: '2031-03-09',
    });
    const ran = await diagnose([address(), '--json'], `${token}\n`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).not.toContain(token);
    expect(JSON.parse(ran.out)).toMatchObject({
      verdict: 'ok',
      notes: [],
      address: { input: address(), baseUrl: gitlab.url.replace('127.0.0.1', 'git.test') },
      instance: { version: '18.5.0-ee' },
      account: { username: 'ada' },
      token: { name: 'mine', scopes: ['read_user'], expiresOn: '2031-03-09' },
    });
    const { steps } = JSON.parse(ran.out) as { steps: { name: string; status: string; ms: number }[] };
    expect(steps.map(({ name }) => name)).toEqual([
      'address',
      'reach',
      'certificate',
      'gitlab',
      'token',
      'who',
      'scopes',
      'expiry',
    ]);
    expect(steps.every(({ status, ms }) => status === 'passed' && Number.isInteger(ms))).toBe(true);
  });

  it('says in words what is wrong, and exits with 1', async () => {
    const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['read_repository'] });
    const ran = await diagnose([address()], token);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('scope.missing');
    expect(ran.out).toContain('read_user');
    expect(ran.out).not.toContain(token);
  });

  it('tells its operator the setting that helps', async () => {
    const ran = await diagnose(['10.0.0.1:8443'], null);
    expect(ran.out).toContain('ALLOWED_PRIVATE_HOSTS=10.0.0.1:8443');
  });

  it('looks for a GitLab only where no token comes, also when nobody ever writes one', async () => {
    expect(await diagnose([address(), '--json'])).toMatchObject({ code: 0 });
    const silent = await diagnose([address(), '--json'], null);
    expect(JSON.parse(silent.out)).toMatchObject({ verdict: 'ok', token: null });
  });

  it('names an address that cannot be read, without a token that stands in it', async () => {
    const ran = await diagnose(['https://oauth2:glpat-aB3dE6gH9jK2mN5pQ8sT@git.test/x.git', '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ verdict: 'address.malformed', address: { baseUrl: null } });
    expect(ran.out + ran.err).not.toContain('aB3dE6gH9jK2mN5pQ8sT');
  });

  it.each([[[]], [['a.test', 'b.test']], [['a.test', '--jsn']]])('explains itself for %j', async (words) => {
    const ran = await diagnose(words);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Usage:');
  });

  it('lists what is wrong with the configuration', async () => {
    const ran = await diagnose([address()], '', {
      ...environment,
      ALLOWED_PRIVATE_HOSTS: '10.0.0.0/99',
      DNS_SERVERS: 'ns',
    });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('ALLOWED_PRIVATE_HOSTS');
    expect(ran.err).toContain('DNS_SERVERS');
  });
});
