/**
 * The stand-in GitLab as a program: node e2e/fake-gitlab/serve.ts [--port 8443] [--version 18.10.0-ee] [--path /gitlab]
 * [--host-name gitlab.test] [--directory .data/sandbox] [--no-http2] [--plain]
 * Prints the base URL, the file of its certificate authority, who can sign in and a token for every outcome; SIGTERM or SIGINT end it.
 */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { USUAL_PASSWORD } from './model.ts';
import { seedSandbox } from './sandbox.ts';
import { startFakeGitlab } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    version: { type: 'string', default: '18.10.0-ee' },
    path: { type: 'string', default: '' },
    host: { type: 'string', default: '127.0.0.1' },
    'host-name': { type: 'string' },
    directory: { type: 'string', default: join(tmpdir(), 'patchbay-sandbox') },
    'no-http2': { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});

const caFile = join(resolve(values.directory), 'ca.pem');
const hostName = values['host-name'];
const gitlab = await startFakeGitlab({
  port: Number(values.port),
  host: values.host,
  version: values.version,
  path: values.path === '/' ? '' : values.path,
  http2: !values['no-http2'],
  ...(hostName && { hostName }),
  ...(!values.plain && { tls: await certificate() }),
});

console.log(`GitLab ${gitlab.version} at ${gitlab.url}`);
if (!values.plain) console.log(`Certificate authority: ${caFile}`);
const tokens = seedSandbox(gitlab);
console.log(`Sign in on its pages as sandbox.healthy with ${USUAL_PASSWORD}`);
for (const { token, code, shows } of tokens) {
  console.log(`${token.padEnd(28)} ${code.padEnd(28)} ${shows}`);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void gitlab.close());
}

type Kept = { hostName: string | null; key: string; cert: string };

/** Made once per directory and name, so that whoever trusts the authority goes on trusting it after a restart. */
async function certificate(): Promise<Kept> {
  const file = join(resolve(values.directory), 'server.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null;
  if (kept && kept.hostName === (hostName ?? null) && isFresh(kept.cert)) return kept;
  const ca = await makeCa('Patchbay Sandbox CA');
  const names = ['localhost', ...(hostName ? [hostName] : [])];
  const { key, chain: cert } = await ca.issue({ names, ips: ['127.0.0.1', '::1'] });
  const made = { hostName: hostName ?? null, key, cert };
  mkdirSync(resolve(values.directory), { recursive: true, mode: 0o700 });
  writeFileSync(caFile, ca.cert);
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function isFresh(cert: string): boolean {
  return Date.parse(new X509Certificate(cert).validTo) > Date.now() + 7 * 86_400_000;
}
