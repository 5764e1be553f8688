import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { SECRET_VARIABLES, VARIABLES } from './env/variables.ts';
import { type EnvProblem, readEnv, readNetEnv, readServerEnv } from './env.ts';

const KEY = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';
const AUTH_SECRET = 'x'.repeat(32);
const folder = mkdtempSync(path.join(tmpdir(), 'patchbay-env-'));
const keys = { DATA_DIR: folder, VAULT_KEYS: `k1:${KEY}`, AUTH_SECRET };

function problemsOf(source: Record<string, string>): EnvProblem[] {
  const read = readEnv({ ...keys, ...source });
  return read.ok ? [] : read.error;
}

function readValue(source: Record<string, string>) {
  const read = readEnv({ ...keys, ...source });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('the defaults', () => {
  it('need nothing but keys', () => {
    expect(readValue({})).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      embeddedDatabase: true,
      databaseUrl: null,
      requiredScopes: ['read_user'],
      signUp: 'invite',
      oidc: null,
      mail: null,
      trustedProxies: 0,
      logLevel: 'info',
      net: { extraCaCerts: [], dnsServers: [], httpsProxy: null, noProxy: [] },
    });
  });

  it('put the port into the public address, and empty texts count as not set', () => {
    expect(readValue({ PORT: '4000', SIGN_UP: ' ', HTTPS_PROXY: '' }).publicUrl).toBe(
      'http://localhost:4000',
    );
  });

  it('name missing keys as absent, which a first start makes', () => {
    const read = readEnv({ DATA_DIR: path.join(folder, 'none') });
    expect(read).toMatchObject({
      error: [
        { variable: 'VAULT_KEYS', absent: true },
        { variable: 'AUTH_SECRET', absent: true },
      ],
    });
    expect(readServerEnv({ DATA_DIR: path.join(folder, 'none') }).ok).toBe(true);
  });
});

describe('problems', () => {
  it.each([
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PUBLIC_URL', 'patchbay.example.com'],
    ['PUBLIC_URL', 'https://patchbay.example.com/app'],
    ['PUBLIC_URL', 'https://me:pw@patchbay.example.com'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['VAULT_KEYS', 'k1:short'],
    ['VAULT_KEYS', `k1:${KEY},k1:${KEY}`],
    ['AUTH_SECRET', 'short'],
    ['SIGN_UP', 'maybe'],
    ['REQUIRED_SCOPES', 'Read-User'],
    ['ALLOWED_PRIVATE_HOSTS', '10.0.0.0/99'],
    ['ALLOWED_HTTP_HOSTS', 'http://'],
    ['EXTRA_CA_CERTS', '/nowhere/ca.pem'],
    ['DNS_SERVERS', 'ns.example.com'],
    ['HTTPS_PROXY', 'socks5://proxy:1080'],
    ['TRUST_PROXY', 'yes'],
    ['SMTP_URL', 'mail.example.com'],
    ['SMTP_URL', 'smtp://u:hunter2@mail.example.com/path'],
    ['SMTP_URL', 'smtp://u:hunter2@mail.example.com?tls=maybe'],
    ['SMTP_URL', 'smtp://u:hunter2%@mail.example.com'],
    ['SMTP_URL', 'smtps://u:hunter2@mail.example.com?tls=off'],
    ['SMTP_URL', 'smtp://:hunter2@mail.example.com'],
    ['MAIL_FROM', 'Patchbay'],
    ['MAIL_FROM', 'Patchbay <a@example.com>, b@example.com'],
    ['MAIL_FROM', 'Pätchbay <a@example.com>'],
    ['MAIL_FROM', 'Patchbay\r\nBcc: x <a@example.com>'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is named with a right value', (variable, text) => {
    const mail = { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.com' };
    const problems = problemsOf({ ...(variable in mail && mail), [variable]: text });
    expect(JSON.stringify(problems)).not.toContain('hunter2');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ variable, example: expect.stringMatching(/./) });
    expect(problems[0]?.problem).toMatch(/\.$/);
  });

  it('are listed all at once', () => {
    const variables = problemsOf({ PORT: 'x', SIGN_UP: 'x', DNS_SERVERS: 'x', AUTH_SECRET: 'x' }).map(
      ({ variable }) => variable,
    );
    expect(variables).toEqual(['PORT', 'SIGN_UP', 'DNS_SERVERS', 'AUTH_SECRET']);
  });

  it('never repeat a secret', () => {
    const secrets = { VAULT_KEYS: 'k1:hunter2hunter2', AUTH_SECRET: 'hunter2', DATABASE_URL: 'pg://hunter2' };
    expect(problemsOf(secrets)).toHaveLength(3);
    expect(JSON.stringify(problemsOf(secrets))).not.toContain('hunter2');
  });

  it('say what is missing of OpenID Connect', () => {
    const problems = problemsOf({ OIDC_ISSUER: 'https://login.example.com' });
    expect(problems.map(({ variable }) => variable)).toEqual(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
  });
});

describe('mail', () => {
  const from = { MAIL_FROM: 'Patchbay <mail@example.com>' };
  it.each([
    ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, tls: 'starttls', user: null }],
    ['smtp://Mail.example.com:25?tls=off', { host: 'mail.example.com', port: 25, tls: 'off' }],
    ['smtps://mail.example.com', { port: 465, tls: 'implicit' }],
    ['smtp://localhost', { port: 587, tls: 'off' }],
    ['smtp://127.0.0.1:2525/', { port: 2525, tls: 'off' }],
    ['smtp://[::1]:2525', { host: '::1', tls: 'off' }],
    ['smtps://localhost', { tls: 'implicit' }],
    ['smtp://localhost.example.com', { tls: 'starttls' }],
    ['smtp://me%40example.com:p%2Fw@mail.example.com', { user: 'me@example.com' }],
  ])('%s', (SMTP_URL, smtp) => {
    expect(readValue({ SMTP_URL, ...from }).mail).toMatchObject({
      smtp,
      from: { name: 'Patchbay', address: 'mail@example.com' },
    });
  });

  it('keeps the password to itself, and has no sender of its own', () => {
    const { mail } = readValue({
      SMTP_URL: 'smtp://u:hunter%2F2@h.example',
      MAIL_FROM: '"Our Team" <m@e.example>',
    });
    expect(mail?.smtp.password?.reveal()).toBe('hunter/2');
    expect(mail?.from).toEqual({ name: 'Our Team', address: 'm@e.example' });
    expect(inspect(mail, { depth: 9 }) + JSON.stringify(mail)).not.toContain('hunter');
    expect(problemsOf({ SMTP_URL: 'smtp://localhost' })).toMatchObject([{ variable: 'MAIL_FROM' }]);
    expect(problemsOf({ MAIL_FROM: 'm@e.example' })).toMatchObject([{ variable: 'SMTP_URL' }]);
  });
});

describe('values', () => {
  let caFile: string;
  beforeAll(async () => {
    caFile = path.join(folder, 'ca.pem');
    writeFileSync(caFile, `# ours\n${(await makeCa('One')).cert}\n${(await makeCa('Two')).cert}`);
  });

  it('of the network', () => {
    const read = readNetEnv({
      EXTRA_CA_CERTS: caFile,
      DNS_SERVERS: '10.0.0.53, [fd00::53]:5353 fd00::53',
      https_proxy: 'http://user:pw@proxy:3128',
      no_proxy: 'localhost,.corp',
      REQUIRED_SCOPES: 'read_user read_api',
      PORT: 'not looked at',
    });
    expect(read).toMatchObject({
      value: {
        requiredScopes: ['read_user', 'read_api'],
        net: {
          extraCaCerts: [expect.stringContaining('BEGIN'), expect.stringContaining('BEGIN')],
          dnsServers: ['10.0.0.53', '[fd00::53]:5353', 'fd00::53'],
          httpsProxy: 'http://user:pw@proxy:3128',
          noProxy: ['localhost', '.corp'],
        },
      },
    });
  });

  it('of the re-checks', () => {
    const own = keys;
    const read = readEnv({ ...own, CHECK_RATES: 'Git.corp=10, git.lab:8443=0.5', JOBS: 'off' });
    const rates = new Map([
      ['git.corp', 10],
      ['git.lab:8443', 0.5],
    ]);
    expect(read).toMatchObject({ value: { checkRates: rates, jobs: false } });
    expect(readEnv(own)).toMatchObject({ value: { checkRates: new Map(), jobs: true } });
    for (const wrong of [
      'git.corp',
      'git.corp=',
      'git.corp=0',
      'git.corp=0.01',
      'git.corp=fast',
      'git.corp=5000',
      '=3',
    ])
      expect(problemsOf({ CHECK_RATES: wrong })[0]).toMatchObject({ variable: 'CHECK_RATES' });
    expect(problemsOf({ JOBS: 'no' })[0]).toMatchObject({ variable: 'JOBS' });
  });

  it('of a broken certificate file are refused', () => {
    const file = path.join(folder, 'broken.pem');
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----');
    expect(problemsOf({ EXTRA_CA_CERTS: file })[0]?.problem).toContain('Certificate 1');
    writeFileSync(file, 'hello');
    expect(problemsOf({ EXTRA_CA_CERTS: file })[0]?.problem).toContain('no certificate');
  });

  it('of secrets print as redacted, and come from files as well', () => {
    const file = path.join(folder, 'secret');
    writeFileSync(file, `${AUTH_SECRET}hunter2\n`);
    const others = { DATA_DIR: folder, VAULT_KEYS: keys.VAULT_KEYS };
    const read = readEnv({ ...others, AUTH_SECRET_FILE: file, DATABASE_URL: 'postgresql://u:hunter2@h/d' });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.authSecret.reveal()).toBe(`${AUTH_SECRET}hunter2`);
    expect(read.value.embeddedDatabase).toBe(false);
    expect(inspect(read.value, { depth: 9 }) + JSON.stringify(read.value.authSecret)).not.toContain(
      'hunter2',
    );
    expect(problemsOf({ AUTH_SECRET_FILE: file })[0]).toMatchObject({ variable: 'AUTH_SECRET_FILE' });
  });
});

describe('what is written about it', () => {
  const names = Object.keys(VARIABLES);
  const configuration = readFileSync('docs/configuration.md', 'utf8');

  it('docs/configuration.md has a row for each variable and for no other', () => {
    const rows = [...configuration.matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1]);
    expect(rows).toEqual(names);
    for (const secret of SECRET_VARIABLES)
      expect(configuration.split('## Secrets from files')[1]).toContain(secret);
  });

  it('.env.example has a right value for each of them', () => {
    const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_]+)=(.*)$/gm)];
    expect(lines.map((match) => match[1])).toEqual(names);
    // Quoted where a shell would take the text apart.
    const example = Object.fromEntries(
      lines.map(([, name, text = '']) => [name, text.replace(/^'(.*)'$/, '$1')]),
    );
    expect(readEnv({ ...example, EXTRA_CA_CERTS: undefined })).toMatchObject({ ok: true });
  });
});
