import { once } from 'node:events';
import { createServer as createHttp, type IncomingMessage } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer as createTcp, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeCa, type TestCa } from '#e2e/fixtures/certificates.ts';
import { startDnsServer, type TestDnsServer } from '#e2e/fixtures/dns-server.ts';
import { type Listening, listen, netSettings, type TestNet } from '#e2e/fixtures/net.ts';
import { chooseProxy } from './choose-proxy.ts';
import { NET_LIMITS } from './limits.ts';
import { openLimitedChannel } from './open-channel.ts';

const limits = { ...NET_LIMITS, dnsMs: 300, connectMs: 400 };
let ca: TestCa;
let target: Listening;
let dns: TestDnsServer;
const closing: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  ca = await makeCa();
  const { key, chain } = await ca.issue({ names: ['git.test'] });
  target = await listen(createHttps({ key, cert: chain }, (_, response) => response.end('hello')));
  dns = await startDnsServer({ 'private.test': ['10.0.0.1'] });
  return async () => {
    await target.close();
    await dns.close();
  };
});
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

/** A proxy that knows `git.test`, which no name server does, and lets in whoever brings `me:secret`. */
async function startProxy(wantsSignIn = false) {
  const seen: IncomingMessage[] = [];
  const server = createHttp();
  server.on('connect', async (request: IncomingMessage, socket: Socket) => {
    seen.push(request);
    socket.on('error', () => undefined);
    const credentials = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    if (wantsSignIn && request.headers['proxy-authorization'] !== credentials)
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (!request.url?.startsWith('git.test:')) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(target.port, '127.0.0.1');
    await once(onward, 'connect');
    socket.write('HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n');
    onward
      .on('error', () => socket.destroy())
      .pipe(socket)
      .pipe(onward);
  });
  const listening = await listen(server);
  closing.push(listening);
  return { ...listening, seen };
}

async function ask(net: TestNet, host = 'git.test') {
  const settings = netSettings({ open: '', ca: [ca.cert], dns: [dns.address], ...net });
  const origin = { protocol: 'https:', host, port: target.port } as const;
  const channel = openLimitedChannel(origin, settings, { signal: AbortSignal.timeout(5_000), limits });
  const connected = await channel.connect();
  const answer = await channel.request({ method: 'GET', path: '/', headers: { 'private-token': 'canary' } });
  await channel.close();
  return { connected, answer };
}

describe('through a proxy', () => {
  it('signs in with the credentials of its URL, which are shown nowhere', async () => {
    const proxy = await startProxy(true);
    const { connected, answer } = await ask({ proxy: `http://me:secret@127.0.0.1:${proxy.port}` });
    expect(connected).toMatchObject({ ok: true, value: { viaProxy: `127.0.0.1:${proxy.port}` } });
    expect(answer).toMatchObject({ ok: true, value: { body: 'hello' } });
    expect(JSON.stringify(connected)).not.toMatch(/secret|bWU6c2VjcmV0/);
    expect(JSON.stringify(proxy.seen.map(({ url, rawHeaders }) => [url, rawHeaders]))).not.toContain(
      'canary',
    );
  });

  it.each([
    ['http://127.0.0.1', 'proxy.auth'],
    ['http://me:wrong@127.0.0.1', 'proxy.auth'],
  ])('%s is refused', async (url, code) => {
    const proxy = await startProxy(true);
    expect((await ask({ proxy: `${url}:${proxy.port}` })).connected).toMatchObject({
      error: { code, detail: { status: 407 } },
    });
  });

  it('names a proxy that is not there, talks nonsense or keeps silent', async () => {
    const gone = await listen(createTcp());
    await gone.close();
    const nonsense = await listen(createTcp((socket) => void socket.end('SSH-2.0\r\n\r\n')));
    const silent = await listen(createTcp());
    closing.push(nonsense, silent);
    for (const [port, code] of [
      [gone.port, 'proxy.unreachable'],
      [nonsense.port, 'proxy.unreachable'],
      [silent.port, 'network.timeout'],
    ])
      expect((await ask({ proxy: `http://127.0.0.1:${port}` })).connected).toMatchObject({ error: { code } });
  });

  it('says that the host behind it does not answer', async () => {
    const proxy = await startProxy();
    const { connected } = await ask({ proxy: `http://127.0.0.1:${proxy.port}` }, 'other.test');
    expect(connected).toMatchObject({ error: { code: 'network.refused', detail: { status: 502 } } });
  });

  it.each(['127.0.0.1', '10.0.0.1', 'localhost', 'private.test', 'metadata.google.internal'])(
    'refuses %s all the same, without asking the proxy',
    async (host) => {
      const proxy = await startProxy();
      const { connected } = await ask({ proxy: `http://127.0.0.1:${proxy.port}` }, host);
      expect(connected).toMatchObject({ error: { code: 'network.private' } });
      expect(proxy.accepted()).toBe(0);
    },
  );

  it('goes past it where NO_PROXY says so', async () => {
    const proxy = await startProxy();
    const net = { proxy: `http://127.0.0.1:${proxy.port}`, noProxy: ['.test'], open: 'git.test=127.0.0.1' };
    expect((await ask(net)).connected).toMatchObject({ ok: true, value: { viaProxy: null } });
    expect(proxy.accepted()).toBe(0);
  });
});

it.each<[string, string, boolean]>([
  ['*', 'git.test', false],
  ['git.test', 'git.test', false],
  ['git.test', 'a.git.test', false],
  ['git.test', 'notgit.test', true],
  ['.test', 'git.test', false],
  ['*.test', 'git.test', false],
  ['git.test:443', 'git.test', false],
  ['git.test:8443', 'git.test', true],
  ['10.0.0.0/8', '10.1.2.3', false],
  ['10.0.0.0/8', '11.1.2.3', true],
  ['10.1.2.3', '10.1.2.3', false],
  ['::1', '::1', false],
  ['3', '10.1.2.3', true],
  ['', 'git.test', true],
])('NO_PROXY=%s: %s through the proxy: %s', (entry, host, proxied) => {
  const settings = netSettings({ proxy: 'http://proxy.test', noProxy: [entry] });
  expect(chooseProxy({ protocol: 'https:', host, port: 443 }, settings) !== null).toBe(proxied);
});
