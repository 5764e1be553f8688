import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listening, listen, netSettings } from '#e2e/fixtures/net.ts';
import { NET_LIMITS } from './limits.ts';
import { openLimitedChannel } from './open-channel.ts';

const MIB = 1024 * 1024;
/** The real limits in small: what ends here after milliseconds ends there after seconds. */
const limits = { ...NET_LIMITS, dnsMs: 300, connectMs: 300, headersMs: 300, callMs: 500 };
const settings = netSettings({ http: '127.0.0.1' });

let server: Listening;
afterEach(() => server.close());

/** A server that says this to whoever sends it anything. */
async function ask(say: (socket: Socket) => void) {
  server = await listen(createServer((socket) => void socket.once('data', () => say(socket))));
  const origin = { protocol: 'http:', host: '127.0.0.1', port: server.port } as const;
  const channel = openLimitedChannel(origin, settings, { signal: AbortSignal.timeout(5_000), limits });
  const memory = process.memoryUsage().rss;
  const started = performance.now();
  const result = await channel.request({
    method: 'GET',
    path: '/',
    headers: { 'private-token': 'canary-token' },
  });
  await channel.close();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(process.memoryUsage().rss - memory).toBeLessThan(32 * MIB);
  expect(JSON.stringify(result)).not.toContain('canary');
  return result.ok ? result.value : result.error;
}

function forever(socket: Socket, text: string, everyMs: number) {
  const timer = setInterval(() => socket.write(text), everyMs);
  socket.once('close', () => clearInterval(timer));
}

const OK = 'HTTP/1.1 200 OK\r\n';

describe('slow servers', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    [
      'drips its headers',
      (socket) => {
        socket.write(OK);
        forever(socket, 'X-A: b\r\n', 20);
      },
    ],
    [
      'drips its body',
      (socket) => {
        socket.write(`${OK}Content-Length: 1000\r\n\r\n`);
        forever(socket, 'x', 20);
      },
    ],
    [
      'stops in its body',
      (socket) => {
        socket.write(`${OK}Content-Length: 1000\r\n\r\nabc`);
      },
    ],
  ])('%s', async (_, say) => {
    expect(await ask(say)).toEqual({ code: 'network.timeout', phase: 'answer', detail: {} });
  });
});

const BOMB = gzipSync(Buffer.alloc(64 * MIB));

describe('servers that say too much or nonsense', () => {
  it.each<[string, string, (socket: Socket) => void]>([
    [
      'an endless body',
      'too_large',
      (socket) => {
        socket.write(`${OK}\r\n`);
        forever(socket, 'x'.repeat(65_536), 1);
      },
    ],
    ['a long body', 'too_large', (socket) => socket.end(`${OK}\r\n${'x'.repeat(256 * 1024 + 1)}`)],
    [
      'a gzip bomb',
      'too_large',
      (socket) => {
        socket.write(`${OK}Content-Encoding: gzip\r\nContent-Length: ${BOMB.length}\r\n\r\n`);
        socket.end(BOMB);
      },
    ],
    ['broken gzip', 'broken_encoding', (socket) => socket.end(`${OK}Content-Encoding: gzip\r\n\r\nno gzip`)],
    [
      'an unknown encoding',
      'unknown_encoding',
      (socket) => socket.end(`${OK}Content-Encoding: dcb\r\n\r\nabc`),
    ],
    [
      '103 for ever',
      'endless_interim',
      (socket) => forever(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 1),
    ],
    ['a header bomb', 'headers_too_large', (socket) => socket.end(`${OK}X-A: ${'a'.repeat(20_000)}\r\n\r\n`)],
    [
      'many headers',
      'headers_too_large',
      (socket) => socket.end(`${OK}${'X-A: bbbbbbbb\r\n'.repeat(2_000)}\r\n`),
    ],
    ['a truncated body', 'truncated', (socket) => socket.end(`${OK}Content-Length: 1000\r\n\r\n{"a":`)],
    [
      'a truncated chunk',
      'truncated',
      (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nff\r\n{"a":`),
    ],
    [
      'a reset in the body',
      'truncated',
      (socket) => {
        socket.write(`${OK}Content-Length: 1000\r\n\r\nabc`, () =>
          setTimeout(() => socket.resetAndDestroy(), 50),
        );
      },
    ],
    ['something else than HTTP', 'not_http', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ])('%s', async (_, reason, say) => {
    expect(await ask(say)).toEqual({ code: 'gitlab.unexpected', phase: 'answer', detail: { reason } });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['hangs up', (socket) => socket.end()],
    ['resets', (socket) => socket.resetAndDestroy()],
  ])('%s instead of an answer', async (_, say) => {
    expect(await ask(say)).toEqual({ code: 'network.reset', phase: 'answer', detail: {} });
  });

  it('decodes a small gzip that nobody asked for', async () => {
    const body = gzipSync('{"a":1}');
    const answer = await ask((socket) => {
      socket.write(
        `${OK}Content-Encoding: gzip\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: ${body.length}\r\n\r\n`,
      );
      socket.end(body);
    });
    expect(answer).toMatchObject({ status: 200, body: '{"a":1}', headers: { 'x-a': '1, 2' } });
  });
});

it('follows no redirect: the token goes nowhere else', async () => {
  const elsewhere = await listen(createServer((socket) => socket.end()));
  const answer = await ask((socket) =>
    socket.end(
      `HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:${elsewhere.port}/\r\nContent-Length: 0\r\n\r\n`,
    ),
  );
  expect(answer).toMatchObject({ status: 302 });
  expect(elsewhere.accepted()).toBe(0);
  await elsewhere.close();
});
