import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer, type Server } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startOtherProduct } from '#e2e/fake-gitlab/other-products.ts';
import { startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import type { Trouble } from '#e2e/fake-gitlab/trouble.ts';
import { makeCa, makeSelfSigned, type TestCa } from '#e2e/fixtures/certificates.ts';
import { type DnsEntry, startDnsServer } from '#e2e/fixtures/dns-server.ts';
import { listen, netSettings, type TestNet } from '#e2e/fixtures/net.ts';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import { verifyConnection } from './verify-connection.ts';

/** Codes that others than the verifier give: the parser of addresses, the form, policy, the link itself, the door. */
type CodeOfOthers =
  | 'address.malformed'
  | 'token.missing'
  | 'account.other_user'
  | `policy.${string}`
  | 'link.duplicate'
  | 'limit.exceeded'
  | 'internal';

const TOKEN = 'glpat-aB3dE6gH9jK2mN5pQ8sT';
const NAME = 'git.test';

/** A code that is added to the product does not compile until it is provoked here, through real sockets. */
const PROVOKE: Record<Exclude<OutcomeCode, CodeOfOthers>, () => Promise<OutcomeCode | 'ok'>> = {
  'address.other_product': async () => verify((await started(startOtherProduct('forgejo', { tls }))).port),
  'dns.not_found': () => lookUp(undefined),
  'dns.unavailable': () => lookUp('SERVFAIL'),
  'network.private': () => lookUp(['10.1.2.3']),
  'network.refused': async () => {
    const { port, close } = await listen(createTcpServer());
    await close();
    return verify(port);
  },
  'network.timeout': async () => verify(await serve(createTcpServer(), 'silent')),
  'network.reset': async () =>
    verify(await serve(createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())))),
  'proxy.auth': async () =>
    verify(443, { open: '127.0.0.1 git.test', proxy: `http://127.0.0.1:${await serve(refusingProxy(407))}` }),
  'proxy.unreachable': async () => {
    const { port, close } = await listen(createTcpServer());
    await close();
    return verify(443, { open: '127.0.0.1 git.test', proxy: `http://127.0.0.1:${port}` });
  },
  'tls.untrusted': async () => verifyTls(await makeSelfSigned({ names: [NAME] })),
  'tls.expired': async () => {
    const notAfter = new Date(Date.now() - 86_400_000);
    return verifyTls(await ca.issue({ names: [NAME], notBefore: new Date(0), notAfter }));
  },
  'tls.name_mismatch': async () => verifyTls(await ca.issue({ names: ['other.test'] })),
  'tls.plain_http': async () => verify(await serve(createHttpServer((_, response) => response.end('hello')))),
  'tls.client_certificate': async () =>
    verifyTls(await ca.issue({ names: [NAME] }), {
      requestCert: true,
      rejectUnauthorized: true,
      ca: ca.cert,
    }),
  'tls.failed': async () =>
    verifyTls(await ca.issue({ names: [NAME] }), {
      minVersion: 'TLSv1.1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    }),
  'gateway.sign_in': () => meet('okta_redirect'),
  'gateway.challenge': () => meet('cloudflare_challenge'),
  'gateway.blocked': () => meet('waf_403'),
  'gateway.html': () => meet('captive_portal'),
  'redirect.elsewhere': () => meet('moved_host'),
  'gitlab.not_found': async () => verify((await started(startOtherProduct('nginx', { tls }))).port),
  'gitlab.unavailable': () => meet('workhorse_502'),
  'gitlab.maintenance': () => meet('deploy_page'),
  'gitlab.rate_limited': () => meet('rate_limited'),
  'gitlab.unexpected': () => meet('teapot_418', true),
  'gitlab.too_old': async () => {
    const gitlab = await started(startFakeGitlab({ tls, version: '12.10.14-ee' }));
    return verify(gitlab.port, {}, gitlab.createToken({ user: gitlab.createUser(), scopes: ['api'] }).token);
  },
  'token.malformed': () => meet(null, true, 'two words'),
  'token.wrong_kind': () => meet(null, true, 'gldt-aB3dE6gH9jK2mN5pQ8sT'),
  'token.truncated': () => meet(null, true, 'glpat-aB3dE6gH9j'),
  'token.unknown': () => meet('unauthorized', true),
  'token.expired': () => meet('expired', true),
  'token.revoked': () => meet('revoked', true),
  'token.impersonation_disabled': () => meet('impersonation_disabled', true),
  'token.dpop_required': () => meet('dpop_required', true),
  'token.client_restricted': () => meet('language_server_only', true),
  'scope.missing': () => meet('insufficient_scope', true),
  'scope.granular': () => meet('insufficient_granular_scope', true),
  'account.blocked': () => meet('blocked', true),
  'account.deactivated': () => meet('deactivated', true),
  'account.pending_approval': () => meet('pending_approval', true),
  'account.terms': () => meet('terms_not_accepted', true),
  'account.password_expired': () => meet('password_expired', true),
  'account.unconfirmed': () => meet('unconfirmed', true),
  'account.internal': () => meet('internal_user', true),
  'account.forbidden': () => meet('forbidden', true),
};

let ca: TestCa;
let tls: { key: string; cert: string };
const open: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  ca = await makeCa();
  const issued = await ca.issue({ names: [NAME] });
  tls = { key: issued.key, cert: issued.chain };
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

it.each(Object.entries(PROVOKE))('%s', { timeout: 20_000 }, async (code, provoke) => {
  expect(await provoke()).toBe(code);
});

async function started<Running extends { close: () => Promise<void> }>(
  starting: Promise<Running>,
): Promise<Running> {
  const running = await starting;
  open.push(running);
  return running;
}

async function serve(server: Server, manner?: 'silent'): Promise<number> {
  if (manner === 'silent') server.on('connection', (socket) => socket.resume());
  return (await started(listen(server))).port;
}

function refusingProxy(status: number): Server {
  return createHttpServer().on('connect', (_, socket) =>
    socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`),
  );
}

/** The whole verification of `git.test:port`, with the sample token unless another one is given. */
async function verify(port: number, net: TestNet = {}, token = TOKEN): Promise<OutcomeCode | 'ok'> {
  const address = parseInstanceAddress(`https://${NAME}:${port}`);
  if (!address.ok) throw new Error(address.error.reason);
  const verifying = verifyConnection({
    address: address.value,
    token: new Secret(token),
    requiredScopes: ['read_user'],
    settings: netSettings({ open: `${NAME}=127.0.0.1`, ca: [ca.cert], ...net }),
    now: new Date(),
  });
  for (;;) {
    const step = await verifying.next();
    if (step.done) return step.value.verdict;
  }
}

async function verifyTls(
  { key, chain }: { key: string; chain: string },
  options: TlsOptions = {},
): Promise<OutcomeCode | 'ok'> {
  const server = createTlsServer({ key, cert: chain, ...options }, (socket) =>
    socket.on('error', () => undefined),
  );
  return verify(await serve(server));
}

async function lookUp(entry: DnsEntry | undefined): Promise<OutcomeCode | 'ok'> {
  const dns = await started(startDnsServer(entry === undefined ? {} : { [NAME]: entry }));
  return verify(443, { open: '10.99.0.0/16', dns: [dns.address] });
}

/** A GitLab in trouble, from the first question on or only once the token is shown. */
async function meet(trouble: Trouble | null, withToken = false, token = TOKEN): Promise<OutcomeCode | 'ok'> {
  const gitlab = await started(startFakeGitlab({ tls }));
  if (trouble) gitlab.behave(trouble, withToken ? { withToken } : {});
  return verify(gitlab.port, {}, token);
}
