import { createServer as createTcpServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OtherProduct, startOtherProduct, startRedirect } from '#e2e/fake-gitlab/other-products.ts';
import { type FakeGitlab, type FakeGitlabOptions, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import type { Trouble } from '#e2e/fake-gitlab/trouble.ts';
import { makeCa, makeSelfSigned, type TestCa } from '#e2e/fixtures/certificates.ts';
import { type DnsEntry, startDnsServer } from '#e2e/fixtures/dns-server.ts';
import { listen, netSettings, type TestNet } from '#e2e/fixtures/net.ts';
import { socketsTo } from '#e2e/fixtures/sockets-to.ts';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { type InstanceLook, LOOK_MS_MAX, lookAtInstance } from './look-at-instance.ts';

const NAME = 'git.test';
let ca: TestCa;
let tls: { key: string; cert: string };
const open: { close: () => Promise<void> }[] = [];
const gitlabs: FakeGitlab[] = [];

beforeAll(async () => {
  ca = await makeCa('Acme CA');
  const issued = await ca.issue({ names: [NAME] });
  tls = { key: issued.key, cert: issued.chain };
});

/** Whatever a test looked at: no socket is left, and no credential was shown to anybody. */
afterEach(async () => {
  for (const gitlab of gitlabs.splice(0)) {
    await expect.poll(() => socketsTo(gitlab.port)).toBe(0);
    expect(gitlab.requests.filter(({ credential }) => credential !== null)).toEqual([]);
    for (const { headers } of gitlab.requests)
      expect(Object.keys(headers).filter((name) => /authorization|token|cookie/i.test(name))).toEqual([]);
  }
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function started<Running extends { close: () => Promise<void> }>(starting: Promise<Running>) {
  const running = await starting;
  open.push(running);
  return running;
}

async function start(options: FakeGitlabOptions = {}): Promise<FakeGitlab> {
  const gitlab = await started(startFakeGitlab({ tls, ...options }));
  gitlabs.push(gitlab);
  return gitlab;
}

type Wish = TestNet & { signal?: AbortSignal; admit?: () => Promise<boolean> };

function look(typed: string, { signal, admit, ...net }: Wish = {}): Promise<InstanceLook> {
  const address = parseInstanceAddress(typed);
  if (!address.ok) throw new Error(`${typed}: ${address.error.reason}`);
  return lookAtInstance(address.value, {
    settings: netSettings({ open: `${NAME}=127.0.0.1`, ca: [ca.cert], ...net }),
    signal: signal ?? AbortSignal.timeout(20_000),
    ...(admit ? { admit } : {}),
  });
}

const at = (port: number, path = '') => `https://${NAME}:${port}${path}`;

describe('a GitLab', () => {
  it.each([true, false])('is found and tells its version and scopes to all, HTTP/2: %s', async (http2) => {
    const gitlab = await start({ http2, version: '16.6.2-ee', hostName: NAME });
    expect(await look(at(gitlab.port))).toMatchObject({
      verdict: 'ok',
      baseUrl: at(gitlab.port),
      privateCa: true,
      certificate: expect.objectContaining({ privateCa: true }),
      version: '16.6.2',
      scopes: expect.arrayContaining(['read_user', 'k8s_proxy']),
      issuer: at(gitlab.port),
      redirectTarget: null,
      tookMs: expect.any(Number),
    });
  });

  it('that restricts its public pages tells its scopes all the same', async () => {
    const gitlab = await start({ settings: { publicRestricted: true } });
    expect(await look(at(gitlab.port))).toMatchObject({
      verdict: 'ok',
      version: null,
      scopes: expect.arrayContaining(['self_rotate']),
    });
  });

  it('behind a proxy that takes its header off is found by a second sign', async () => {
    const gitlab = await start({ stripMeta: true });
    expect(await look(at(gitlab.port))).toMatchObject({ verdict: 'ok' });
  });

  it.each([
    ['/gitlab', ''],
    ['/gitlab', '/gitlab/group/project/-/issues/7'],
    ['/git', ''],
    ['', '/group/project'],
  ])('under “%s” is found from “%s”', async (path, typed) => {
    const gitlab = await start({ path });
    expect(await look(at(gitlab.port, typed))).toMatchObject({
      verdict: 'ok',
      baseUrl: at(gitlab.port, path),
    });
  });

  it('is not kept waiting for by its version', async () => {
    const gitlab = await start();
    gitlab.behave({ manner: 'hang' }, { path: '/help' });
    const seen = await look(at(gitlab.port));
    expect(seen).toMatchObject({ verdict: 'ok', version: null, scopes: expect.any(Array) });
    expect(seen.tookMs).toBeLessThan(1_500);
  });

  it.each<[string, string | null]>([
    ['gon.gitlab_version="16.4.1-ee";', '16.4.1-ee'],
    ['gon.gitlab_version = {"major":17,"minor":2};', '17.2.0'],
    ['gon.gitlab_version="<img src=x onerror=alert(1)>";', null],
    ['gon.gitlab_version="16.4.1-ee<img src=x onerror=alert(1)>";', '16.4.1-ee'],
    ['gon.gitlab_version={"major":"a","minor":2};', null],
  ])('%s → %s', async (script, version) => {
    const gitlab = await start();
    const headers = { 'Content-Type': 'text/html' };
    const body = `<html><script>${script}</script></html>`;
    gitlab.behave({ answer: { status: 200, headers, body, rails: true } }, { path: '/help' });
    expect((await look(at(gitlab.port))).version).toBe(version);
  });

  it('reached by http, where that is allowed, is looked at over https as its own redirect says', async () => {
    const gitlab = await start({ hostName: NAME });
    const plain = await started(startRedirect(301, at(gitlab.port)));
    const wish = { http: `${NAME}:${plain.port}` };
    expect(await look(`http://${NAME}:${plain.port}`, wish)).toMatchObject({
      verdict: 'ok',
      baseUrl: at(gitlab.port),
    });
  });

  it('that is slow says how slow', async () => {
    const gitlab = await start();
    gitlab.behave({ delayMs: 700 }, { path: '/api/v4/version' });
    expect((await look(at(gitlab.port))).tookMs).toBeGreaterThanOrEqual(700);
  });
});

describe('something else', () => {
  it.each<[OtherProduct, string, string | null]>([
    ['gitea', 'address.other_product', 'Gitea'],
    ['forgejo', 'address.other_product', 'Forgejo'],
    ['github_enterprise', 'address.other_product', 'GitHub'],
    ['bitbucket', 'address.other_product', 'Bitbucket'],
    ['nginx', 'gitlab.not_found', null],
    ['wiki', 'gateway.html', null],
    ['own_api', 'gateway.sign_in', null],
    ['echo', 'gitlab.not_found', null],
  ])('%s: %s', async (product, verdict, name) => {
    const running = await started(startOtherProduct(product, { tls }));
    const seen = await look(at(running.port));
    expect(seen).toMatchObject({ verdict, baseUrl: null, version: null });
    if (name) expect(seen.facts).toMatchObject({ product: name });
    for (const { headers } of running.requests) expect(headers).not.toHaveProperty('private-token');
  });

  it.each<[Trouble, string]>([
    ['okta_redirect', 'gateway.sign_in'],
    ['oauth2_proxy_page', 'gateway.sign_in'],
    ['cloudflare_challenge', 'gateway.challenge'],
    ['waf_403', 'gateway.blocked'],
    ['captive_portal', 'gateway.html'],
    ['workhorse_502', 'gitlab.unavailable'],
    ['deploy_page', 'gitlab.maintenance'],
    ['rate_limited', 'gitlab.rate_limited'],
  ])('in front of a GitLab, %s: %s', async (trouble, verdict) => {
    const gitlab = await start();
    gitlab.behave(trouble);
    expect(await look(at(gitlab.port))).toMatchObject({ verdict, baseUrl: null, redirectTarget: null });
  });

  it('at another address is told, not followed', async () => {
    const home = await start();
    const moved = await started(startRedirect(301, `https://elsewhere.test:${home.port}`, { tls }));
    expect(await look(at(moved.port))).toMatchObject({
      verdict: 'redirect.elsewhere',
      redirectTarget: `https://elsewhere.test:${home.port}/api/v4/version`,
    });
    expect(home.counts.totalSockets).toBe(0);
  });
});

describe('nothing', () => {
  const named = async (entry: DnsEntry | undefined) => {
    const dns = await started(startDnsServer(entry === undefined ? {} : { [NAME]: entry }));
    return look(`https://${NAME}`, { open: '10.99.0.0/16', dns: [dns.address] });
  };

  it('under a name that does not exist', async () => {
    expect(await named(undefined)).toMatchObject({ verdict: 'dns.not_found' });
  });

  it.each<[string, () => Promise<InstanceLook>]>([
    ['by its name', () => named(['10.1.2.3'])],
    ['by its address', () => look('https://10.1.2.3')],
    ['by a name that only private networks have', () => look('https://gitlab.internal', { open: '' })],
  ])('of a private host is told, %s', async (_, seen) => {
    expect(await seen()).toEqual({
      verdict: 'network.private',
      baseUrl: null,
      facts: {},
      redirectTarget: null,
      privateCa: false,
      certificate: null,
      tookMs: null,
      version: null,
      scopes: null,
      issuer: null,
    });
  });

  it('listens', async () => {
    const { port, close } = await listen(createTcpServer());
    await close();
    expect(await look(at(port))).toMatchObject({ verdict: 'network.refused' });
  });

  it('is said within the time, and then nobody waits', { timeout: 20_000 }, async () => {
    const silent = await started(
      listen(createTlsServer({ key: tls.key, cert: tls.cert }, (s) => s.resume())),
    );
    const began = performance.now();
    expect(await look(at(silent.port))).toMatchObject({ verdict: 'network.timeout' });
    expect(performance.now() - began).toBeLessThan(LOOK_MS_MAX + 1_000);
  });

  it('with a certificate that cannot be trusted is asked', async () => {
    const self = await makeSelfSigned({ names: [NAME] });
    const gitlab = await start({ tls: { key: self.key, cert: self.cert } });
    expect(await look(at(gitlab.port))).toMatchObject({
      verdict: 'tls.untrusted',
      facts: { reason: 'self_signed' },
    });
    expect(gitlab.requests).toEqual([]);
  });
});

describe('called off', () => {
  it.each<[string, (gitlab: FakeGitlab) => void]>([
    ['while the host is silent', (gitlab) => gitlab.behave({ manner: 'hang' })],
    ['while it drips', (gitlab) => gitlab.behave({ manner: 'drip' })],
    ['while it answers for ever', (gitlab) => gitlab.behave({ manner: 'endless' })],
    ['while the version is asked', (gitlab) => gitlab.behave({ manner: 'hang' }, { path: '/help' })],
  ])('%s, it leaves no socket', async (_, behave) => {
    const gitlab = await start();
    behave(gitlab);
    const leaving = new AbortController();
    const looking = look(at(gitlab.port), { signal: leaving.signal });
    await expect.poll(() => gitlab.requests.length).toBeGreaterThan(0);
    const began = performance.now();
    leaving.abort();
    await looking;
    expect(performance.now() - began).toBeLessThan(1_800);
    await expect.poll(() => socketsTo(gitlab.port)).toBe(0);
  });

  it('while it is silent, the kernel knows of its socket', async () => {
    const gitlab = await start();
    gitlab.behave({ manner: 'hang' });
    const leaving = new AbortController();
    const looking = look(at(gitlab.port), { signal: leaving.signal });
    await expect.poll(() => socketsTo(gitlab.port)).toBeGreaterThan(0);
    leaving.abort();
    await looking;
    expect(await socketsTo(gitlab.port)).toBe(0);
  });

  it('before it began, it asks nobody', async () => {
    const gitlab = await start();
    await look(at(gitlab.port), { signal: AbortSignal.abort() });
    expect(gitlab.counts.totalSockets).toBe(0);
  });
});

describe('a limit', () => {
  it('is asked once per way, after the name and before the first socket', async () => {
    const gitlab = await start();
    let asked = 0;
    const admit = async () => {
      asked += 1;
      expect(gitlab.counts.totalSockets).toBe(0);
      return asked > 1;
    };
    expect(await look(at(gitlab.port), { admit })).toMatchObject({ verdict: 'limit.exceeded', tookMs: null });
    expect(gitlab.counts.totalSockets).toBe(0);
    expect(await look(at(gitlab.port), { admit })).toMatchObject({ verdict: 'ok' });
    expect(asked).toBe(2);
  });

  it('is not asked about hosts that are refused or do not exist', async () => {
    const admit = async () => {
      throw new Error('Nobody should ask.');
    };
    expect((await look('https://10.1.2.3', { admit })).verdict).toBe('network.private');
    const dns = await started(startDnsServer());
    const wish = { admit, open: '10.99.0.0/16', dns: [dns.address] };
    expect((await look('https://nobody.test', wish)).verdict).toBe('dns.not_found');
  });
});
