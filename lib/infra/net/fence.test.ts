import { createServer, type Server } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Listening, listen, netSettings } from '#e2e/fixtures/net.ts';
import { openChannel } from './open-channel.ts';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function serve(server: Server | ReturnType<typeof createNetServer>) {
  const listening = await listen(server);
  open.push(listening);
  const { port } = listening;
  const settings = netSettings({ http: `127.0.0.1:${port}`, open: '127.0.0.1' });
  const { signal } = new AbortController();
  const origin = { protocol: 'http:' as const, host: '127.0.0.1', port };
  return { listening, channel: openChannel(origin, settings, { signal, fence: true }) };
}

const GET = { method: 'GET', path: '/' } as const;
const POST = { method: 'POST', path: '/', body: '{}' } as const;

it('sends over one socket as long as it lasts', async () => {
  const { listening, channel } = await serve(createServer((_, response) => response.end('{}')));
  for (const request of [GET, GET, POST]) expect(await channel.request(request)).toMatchObject({ ok: true });
  expect(listening.accepted()).toBe(1);
  await channel.close();
});

it('never opens another one: a request that finds it closed is not sent at all', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(200, { connection: 'close' }).end('{}');
  });
  const { listening, channel } = await serve(server);
  expect(await channel.request(GET)).toMatchObject({ ok: true });
  expect(await channel.request(POST)).toMatchObject({ ok: false, error: { code: 'network.reset' } });
  expect(await channel.request(GET)).toMatchObject({ ok: false });
  expect([requests, listening.accepted()]).toEqual([1, 1]);
  await channel.close();
});

it.each(['reset', 'end'] as const)(
  'sends nothing again where the other side answers with %s',
  async (how) => {
    let posts = 0;
    const server = createNetServer((socket) =>
      socket.on('data', (bytes) => {
        if (!bytes.toString().startsWith('POST'))
          return socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
        posts += 1;
        return how === 'reset' ? socket.resetAndDestroy() : socket.end();
      }),
    );
    const { listening, channel } = await serve(server);
    expect(await channel.request(GET)).toMatchObject({ ok: true });
    expect(await channel.request({ ...POST, limitMs: 2_000 })).toMatchObject({ ok: false });
    expect([posts, listening.accepted()]).toEqual([1, 1]);
    await channel.close();
  },
);
