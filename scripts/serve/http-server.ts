import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const LOOPBACK = ['127.0.0.1', '::1'];

/** A whole link takes 15 s at most. */
const DRAIN_MS = 20_000;
const SWEEP_MS = 50;

export type OpenDoor = { close: () => Promise<void> };

/**
 * Listens where the public URL can be reached: on loopback only while that is a local one (signing in from elsewhere
 * would be refused anyway), else on every address. Throws EADDRINUSE and the like.
 */
export async function openDoor(publicUrl: string, port: number, handle: RequestListener): Promise<OpenDoor> {
  const { hostname } = new URL(publicUrl);
  const isLocal = /^(?:localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  const servers: Server[] = [];
  for (const host of isLocal ? LOOPBACK : [undefined]) {
    const server = await listen(port, host, handle);
    if (server) servers.push(server);
  }
  return { close: async () => void (await Promise.all(servers.map(drain))) };
}

async function listen(
  port: number,
  host: string | undefined,
  handle: RequestListener,
): Promise<Server | null> {
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    handle,
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 is fine.
      if (host === '::1' && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')) resolve(null);
      else reject(error);
    });
    server.listen({ port, host }, () => resolve(server));
  });
}

/** Takes no new connections and lets the requests that are on their way finish. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Again and again: a connection that was busy goes idle with its answer, and the browser would keep it open for a minute.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  await Promise.race([closed, delay(DRAIN_MS, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
}
