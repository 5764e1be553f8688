import { X509Certificate } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type IssuedCertificate, makeCa, makeSelfSigned, type TestCa } from '#e2e/fixtures/certificates.ts';
import { type Listening, listen, netSettings } from '#e2e/fixtures/net.ts';
import { NET_LIMITS } from './limits.ts';
import { openLimitedChannel } from './open-channel.ts';

const limits = { ...NET_LIMITS, connectMs: 400, headersMs: 400 };
const DAY_MS = 86_400_000;
const names = ['git.test'];

let ca: TestCa;
let good: IssuedCertificate;
beforeAll(async () => {
  ca = await makeCa();
  good = await ca.issue({ names });
});

let server: Listening | undefined;
let bytes = '';
afterEach(() => server?.close());

/** What our side makes of a TLS server with these options, and whether it sent it anything. */
async function meet(options: TlsOptions, trusted = [ca.cert]) {
  bytes = '';
  const answering = createServer(options, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      bytes += data.toString();
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
  });
  server = await listen(answering);
  return connectTo(server.port, trusted);
}

async function connectTo(port: number, trusted = [ca.cert]) {
  const settings = netSettings({ open: 'git.test=127.0.0.1', ca: trusted });
  const origin = { protocol: 'https:', host: 'git.test', port } as const;
  const channel = openLimitedChannel(origin, settings, { signal: AbortSignal.timeout(5_000), limits });
  const connected = await channel.connect();
  const requested = await channel.request({
    method: 'GET',
    path: '/',
    headers: { 'private-token': 'canary' },
  });
  await channel.close();
  return { connected, requested };
}

function of({ key, chain }: IssuedCertificate): TlsOptions {
  return { key, cert: chain };
}

it('says who issued a good certificate, and that only the operator’s file made it trusted', async () => {
  const intermediate = await ca.makeIntermediate('Acme Intermediate');
  const { connected, requested } = await meet(of(await intermediate.issue({ names })));
  expect(connected).toMatchObject({
    ok: true,
    value: {
      httpVersion: '1.1',
      certificate: { subject: 'git.test', issuer: 'Acme Intermediate', privateCa: true },
    },
  });
  expect(requested).toMatchObject({ ok: true, value: { status: 200 } });
});

it('tells the whole chain of a good certificate, up to the root that the server did not send', async () => {
  const intermediate = await ca.makeIntermediate('Acme Intermediate');
  const { connected } = await meet(of(await intermediate.issue({ names })));
  if (!connected.ok) throw new Error(connected.error.code);
  const { certificate } = connected.value;
  expect(certificate?.chain.map(({ subject, issuer }) => [subject, issuer])).toEqual([
    ['git.test', 'Acme Intermediate'],
    ['Acme Intermediate', expect.stringContaining('CA')],
    [expect.stringContaining('CA'), expect.stringContaining('CA')],
  ]);
  const fingerprints = certificate?.chain.map(({ fingerprint256 }) => fingerprint256) ?? [];
  expect(fingerprints[0]).toBe(certificate?.fingerprint256);
  expect(fingerprints.at(-1)).toBe(new X509Certificate(ca.cert).fingerprint256);
  expect(new Set(fingerprints).size).toBe(3);
  for (const one of certificate?.chain ?? []) expect(one.validFrom < one.validTo).toBe(true);
});

describe('certificates that are not trusted', () => {
  const day = (days: number) => new Date(Date.now() + days * DAY_MS);
  it.each<[string, () => Promise<TlsOptions>, object]>([
    [
      'self-signed',
      async () => of(await makeSelfSigned({ names })),
      { code: 'tls.untrusted', detail: { reason: 'self_signed', issuer: 'git.test' } },
    ],
    [
      'of an unknown authority',
      async () => of(await (await makeCa('Unknown CA')).issue({ names })),
      { code: 'tls.untrusted', detail: { reason: 'unknown_issuer', issuer: 'Unknown CA' } },
    ],
    [
      'with an unknown root in its chain',
      async () => {
        const other = await makeCa('Unknown CA');
        const leaf = await other.issue({ names });
        return { key: leaf.key, cert: leaf.cert + other.cert };
      },
      { code: 'tls.untrusted', detail: { reason: 'unknown_issuer' } },
    ],
    [
      'without its intermediate',
      async () => {
        const leaf = await (await ca.makeIntermediate('Acme Intermediate')).issue({ names });
        return { key: leaf.key, cert: leaf.cert };
      },
      { code: 'tls.untrusted', detail: { reason: 'incomplete_chain', issuer: 'Acme Intermediate' } },
    ],
    [
      'expired',
      async () => of(await ca.issue({ names, notBefore: day(-9), notAfter: day(-1) })),
      { code: 'tls.expired' },
    ],
    [
      'not yet begun',
      async () => of(await ca.issue({ names, notBefore: day(1), notAfter: day(9) })),
      { code: 'tls.expired' },
    ],
    [
      'for other names',
      async () => of(await ca.issue({ names: ['a.test', '*.b.test'], ips: ['10.0.0.1'] })),
      { code: 'tls.name_mismatch', detail: { names: ['a.test', '*.b.test', '10.0.0.1'] } },
    ],
    [
      'for a client',
      async () => of(await ca.issue({ names, usage: 'client' })),
      { code: 'tls.untrusted', detail: { reason: 'invalid_purpose' } },
    ],
  ])('%s', async (_, options, expected) => {
    const { connected, requested } = await meet(await options());
    expect(connected).toMatchObject({ ok: false, error: { phase: 'certificate', ...expected } });
    expect(requested).toEqual(connected);
    expect(bytes).toBe('');
  });

  it('a self-signed one is good where it is trusted, and good for nothing else', async () => {
    const own = await makeSelfSigned({ names });
    const { connected } = await meet(of(own), [own.cert]);
    expect(connected).toMatchObject({ ok: true, value: { certificate: { subject: 'git.test' } } });
    const another = await meet(of(await makeSelfSigned({ names })), [own.cert]);
    expect(another.connected).toMatchObject({ error: { code: 'tls.untrusted' } });
  });

  it('the extra authority is not trusted where it is not configured', async () => {
    expect((await meet(of(good), [])).connected).toMatchObject({ error: { code: 'tls.untrusted' } });
  });
});

describe('servers that want a client certificate', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('over %s', async (version) => {
    const { requested } = await meet({ ...of(good), requestCert: true, ca: ca.cert, maxVersion: version });
    expect(requested).toMatchObject({ error: { code: 'tls.client_certificate', phase: 'certificate' } });
  });
});

describe('no TLS that both speak', () => {
  it('an old version', async () => {
    const { connected } = await meet({
      ...of(good),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL:@SECLEVEL=0',
    });
    expect(connected).toMatchObject({ error: { code: 'tls.failed', phase: 'certificate' } });
  });

  it('no common cipher', async () => {
    const { connected } = await meet({
      ...of(good),
      maxVersion: 'TLSv1.2',
      ciphers: 'PSK-AES128-CBC-SHA',
    });
    expect(connected).toMatchObject({ error: { code: 'tls.failed', phase: 'certificate' } });
  });

  it('plain http', async () => {
    server = await listen(createHttpServer((_, response) => response.end()));
    expect((await connectTo(server.port)).connected).toMatchObject({ error: { code: 'tls.plain_http' } });
  });

  it.each([
    ['hangs up', (socket: { end(): void }) => socket.end(), 'network.reset'],
    ['says nothing', () => undefined, 'network.timeout'],
  ])('a server that %s', async (_, say, code) => {
    server = await listen(createTcpServer((socket) => void socket.once('data', () => say(socket))));
    expect((await connectTo(server.port)).connected).toMatchObject({ error: { code, phase: 'certificate' } });
  });
});
