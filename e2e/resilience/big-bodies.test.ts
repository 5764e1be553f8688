import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppServer, startApp } from '#e2e/fixtures/app-server.ts';

let app: AppServer;
beforeAll(async () => {
  app = await startApp();
}, 300_000);
afterAll(() => app.stop(), 60_000);

const BODY = Buffer.alloc(8 * 1024 * 1024, 'x');

/** Sends all of a body but its last byte, so that it never has come. */
async function almostSend(path: string): Promise<Socket> {
  const { hostname, port, host } = new URL(app.url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  socket.resume();
  const head = [`POST ${path} HTTP/1.1`, `Host: ${host}`, `Content-Length: ${BODY.length + 1}`, '', ''];
  socket.write(head.join('\r\n'));
  if (!socket.write(BODY)) await once(socket, 'drain');
  return socket;
}

async function residentMb(): Promise<number> {
  const status = await readFile(`/proc/${await app.serverPid()}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

it('big bodies of strangers stay out of memory', { timeout: 60_000 }, async () => {
  await fetch(app.url);
  const before = await residentMb();
  const paths = ['/connect/look', '/connect/draft', '/sign-in', '/nowhere'];
  const sockets = await Promise.all(
    Array.from({ length: 32 }, (_, nth) => almostSend(paths[nth % 4] ?? '/')),
  );
  const health = await fetch(`${app.url}/api/health/live`);
  expect(health.status).toBe(200);
  // 256 MB were sent.
  expect((await residentMb()) - before).toBeLessThan(100);
  for (const socket of sockets) socket.destroy();
});
