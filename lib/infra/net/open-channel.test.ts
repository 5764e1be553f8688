import { createServer as createHttp } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type IssuedCertificate, makeCa, type TestCa } from '#e2e/fixtures/certificates.ts';
import { type DnsEntry, startDnsServer, type TestDnsServer } from '#e2e/fixtures/dns-server.ts';
import { type Listening, listen, netSettings, type TestNet } from '#e2e/fixtures/net.ts';
import type { Origin } from './contract.ts';
import { NET_LIMITS } from './limits.ts';
import { openChannel, openLimitedChannel } from './open-channel.ts';

const signal = () => AbortSignal.timeout(5_000);
const limits = { ...NET_LIMITS, dnsMs: 400, connectMs: 400 };

let ca: TestCa;
let certificate: IssuedCertificate;
beforeAll(async () => {
  ca = await makeCa();
  certificate = await ca.issue({ names: ['git.test'], ips: ['127.0.0.1'] });
});

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

function keep<Closable extends { close(): Promise<void> }>(one: Closable): Closable {
  closing.push(one);
  return one;
}

/** Tells each request its own head, so that a test sees what went over the wire. */
function echo(
  request: { url?: string | undefined; headers: object },
  response: { end(text: string): unknown },
): void {
  response.end(JSON.stringify({ url: request.url, headers: request.headers }));
}

async function dnsWith(names: Record<string, DnsEntry>): Promise<TestDnsServer> {
  return keep(await startDnsServer(names));
}

function channelTo(origin: Origin, net: TestNet = {}) {
  return keep(openLimitedChannel(origin, netSettings(net), { signal: signal(), limits }));
}

describe('over TLS', () => {
  const serve = async (http2: boolean): Promise<Listening> => {
    const tls = { key: certificate.key, cert: certificate.chain };
    return keep(
      await listen(http2 ? createSecureServer({ ...tls, allowHTTP1: true }, echo) : createHttps(tls, echo)),
    );
  };
  const open = async (http2: boolean) => {
    const server = await serve(http2);
    const origin = { protocol: 'https:', host: 'git.test', port: server.port } as const;
    return { server, channel: channelTo(origin, { open: 'git.test=127.0.0.1', ca: [ca.cert] }) };
  };
  const five = ['/1', '/2', '/3', '/4', '/5'];

  it.each([
    [true, '2', 1],
    [false, '1.1', 2],
  ])('HTTP/2 offered: %s → HTTP/%s over %i sockets', async (http2, httpVersion, sockets) => {
    const { server, channel } = await open(http2);
    const connected = await Promise.all([channel.connect(), channel.connect()]);
    expect(connected[0]).toMatchObject({ ok: true, value: { httpVersion, viaProxy: null } });
    const answers = await Promise.all(five.map((path) => channel.request({ method: 'GET', path })));
    expect(answers.map((answer) => answer.ok && JSON.parse(answer.value.body).url)).toEqual(five);
    expect(server.accepted()).toBe(sockets);
  });

  it('keeps the name for Host, says who is asking, and wants no compression', async () => {
    const { server, channel } = await open(false);
    const answer = await channel.request({ method: 'GET', path: '/', headers: { 'private-token': 't' } });
    expect(answer.ok && JSON.parse(answer.value.body).headers).toMatchObject({
      host: `git.test:${server.port}`,
      'user-agent': expect.stringMatching(/^Patchbay\/\d/),
      'accept-encoding': 'identity',
      'private-token': 't',
    });
  });

  it('keeps a header that cannot be sent out of its error', async () => {
    const { channel } = await open(false);
    const asked = channel.request({ method: 'GET', path: '/', headers: { 'private-token': 'canary\r\nx' } });
    const error = await asked.then(() => null).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(`${error} ${(error as Error).stack} ${(error as Error).cause}`).not.toContain('canary');
  });

  it('ends at once when nobody waits any more', async () => {
    const server = keep(await listen(createHttps({ key: certificate.key, cert: certificate.chain })));
    const gone = new AbortController();
    const origin = { protocol: 'https:', host: '127.0.0.1', port: server.port } as const;
    const channel = keep(openChannel(origin, netSettings({ ca: [ca.cert] }), { signal: gone.signal }));
    await channel.connect();
    const asked = channel.request({ method: 'GET', path: '/' });
    setTimeout(() => gone.abort(), 20);
    expect(await asked).toMatchObject({ ok: false, error: { code: 'network.timeout' } });
  });
});

describe('what is refused before anything is asked', () => {
  it.each<[string, Origin, TestNet, object]>([
    [
      'loopback',
      { protocol: 'https:', host: '127.0.0.1', port: 8443 },
      { open: '' },
      { code: 'network.private', detail: {} },
    ],
    [
      'localhost',
      { protocol: 'https:', host: 'localhost', port: 8443 },
      { open: '10.0.0.0/8' },
      { code: 'network.private' },
    ],
    [
      'a private address',
      { protocol: 'https:', host: '10.0.0.1', port: 443 },
      {},
      { code: 'network.private' },
    ],
    [
      'cloud metadata',
      { protocol: 'https:', host: '169.254.169.254', port: 443 },
      { open: '0.0.0.0/0' },
      { code: 'network.private' },
    ],
    [
      'an internal name',
      { protocol: 'https:', host: 'git.internal', port: 443 },
      { open: '' },
      { code: 'network.private' },
    ],
    [
      'a name from nowhere',
      { protocol: 'https:', host: 'git.onion', port: 443 },
      {},
      { code: 'dns.not_found' },
    ],
    [
      'port 22',
      { protocol: 'https:', host: 'git.test', port: 22 },
      { open: 'git.test' },
      { code: 'address.malformed', detail: { reason: 'port', port: 22 } },
    ],
    ['port 6667', { protocol: 'https:', host: 'git.test', port: 6667 }, {}, { code: 'address.malformed' }],
    [
      'port 80 over TLS',
      { protocol: 'https:', host: 'git.test', port: 80 },
      {},
      { code: 'address.malformed' },
    ],
    [
      'plain http',
      { protocol: 'http:', host: 'git.test', port: 80 },
      {},
      { code: 'tls.plain_http', detail: { reason: 'not_allowed' } },
    ],
  ])('%s', async (_, origin, net, error) => {
    const dns = await dnsWith({ 'git.test': ['127.0.0.1'] });
    expect(await channelTo(origin, { ...net, dns: [dns.address] }).connect()).toMatchObject({
      ok: false,
      error,
    });
    expect(dns.asked).toEqual([]);
  });
});

describe('names', () => {
  const connect = async (entry: DnsEntry | null, open = 'git.test', port = 0) => {
    const server = keep(await listen(createHttp(echo)));
    const dns = await dnsWith(entry ? { 'git.test': entry } : {});
    const origin = { protocol: 'http:', host: 'git.test', port: port || server.port } as const;
    const channel = channelTo(origin, { open, http: 'git.test', dns: [dns.address] });
    const connected = await channel.connect();
    return {
      result: connected.ok ? 'ok' : connected.error.code,
      accepted: server.accepted(),
      channel,
      server,
      dns,
    };
  };

  it.each<[string, DnsEntry | null, string, number, string]>([
    ['a name the operator opened', ['127.0.0.1'], 'git.test', 1, 'ok'],
    ['into a network the operator opened', ['127.0.0.1'], '127.0.0.0/8', 1, 'ok'],
    ['into loopback, by a network too wide to name it', ['127.0.0.1'], '0.0.0.0/0', 0, 'network.private'],
    ['into loopback', ['127.0.0.1'], '', 0, 'network.private'],
    ['one bad answer among good ones', ['127.0.0.1', '10.0.0.1'], '127.0.0.0/8', 0, 'network.private'],
    ['a bad answer of the other family', ['127.0.0.1', 'fd00:ec2::254'], 'git.test', 0, 'network.private'],
    ['metadata', ['169.254.169.254'], 'git.test', 0, 'network.private'],
    ['no such name', null, 'git.test', 0, 'dns.not_found'],
    ['a name without addresses', [], 'git.test', 0, 'dns.not_found'],
    ['a broken name server', 'SERVFAIL', 'git.test', 0, 'dns.unavailable'],
    ['a refusing name server', 'REFUSED', 'git.test', 0, 'dns.unavailable'],
    ['a silent name server', 'silence', 'git.test', 0, 'dns.unavailable'],
  ])('%s', async (_, entry, open, accepted, result) => {
    expect(await connect(entry, open)).toMatchObject({ result, accepted });
  });

  it('takes the next address when one does not answer', async () => {
    expect(await connect(['127.0.0.9', '127.0.0.1'])).toMatchObject({ result: 'ok', accepted: 1 });
  });

  it('names a host where nothing listens', async () => {
    const free = await listen(createHttp());
    await free.close();
    expect(await connect(['127.0.0.1'], 'git.test', free.port)).toMatchObject({ result: 'network.refused' });
  });

  it('is not looked up again: further sockets go to the address that was checked', async () => {
    const rebinding = { later: [['127.0.0.1'], ['169.254.169.254']] };
    const { channel, server, dns } = await connect(rebinding);
    const paths = ['/1', '/2', '/3', '/4'];
    const answers = await Promise.all(paths.map((path) => channel.request({ method: 'GET', path })));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(server.accepted()).toBe(2);
    expect(dns.asked.toSorted()).toEqual(['A git.test', 'AAAA git.test']);
  });

  it('rebinding, 1,000 rounds: 0 connections', async () => {
    const target = keep(await listen(createHttp(echo)));
    const dns = await dnsWith({ 'git.test': { later: [['203.0.113.7', '127.0.0.1'], ['127.0.0.1']] } });
    const net = { open: 'other.test', http: 'git.test', dns: [dns.address] };
    const origin = { protocol: 'http:', host: 'git.test', port: target.port } as const;
    const codes = new Set<string>();
    for (let round = 0; round < 1_000; round += 1) {
      const channel = openLimitedChannel(origin, netSettings(net), { signal: signal(), limits: NET_LIMITS });
      const connected = await channel.connect();
      codes.add(connected.ok ? 'ok' : connected.error.code);
      await channel.close();
    }
    expect([...codes]).toEqual(['network.private']);
    expect(target.accepted()).toBe(0);
  }, 30_000);
});
