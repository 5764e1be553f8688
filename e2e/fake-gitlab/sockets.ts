import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';

export type Request = IncomingMessage | Http2ServerRequest;
export type Response = ServerResponse | Http2ServerResponse;
export type Connection = { number: number; raw: Socket };
export type Listener = (request: Request, response: Response, connection: Connection) => void;

export type SocketOptions = {
  /** PEM, the chain after the leaf; without it plain HTTP is spoken. */
  tls?: { key: string; cert: string };
  /** Offered by ALPN beside HTTP/1.1; only over TLS. */
  http2?: boolean;
  /** 0 = any free port. */
  port?: number;
  host?: string;
};

export type Sockets = {
  port: number;
  open: number;
  total: number;
  /** Ends every connection at once. */
  close: () => Promise<void>;
};

/** One listening server, whose TCP connections are numbered and counted. */
export async function listen(options: SocketOptions, listener: Listener): Promise<Sockets> {
  const connections = new Map<number, Connection>();
  const server = makeServer(options, (request, response) => {
    const connection = connections.get(remotePortOf(request));
    if (connection) listener(request, response, connection);
  });
  const sockets: Sockets = { port: 0, open: 0, total: 0, close: () => close(server, connections) };
  server.on('connection', (raw: Socket) => {
    const port = raw.remotePort ?? 0;
    sockets.total += 1;
    sockets.open += 1;
    connections.set(port, { number: sockets.total, raw });
    raw.on('error', () => undefined);
    raw.once('close', () => {
      connections.delete(port);
      sockets.open -= 1;
    });
  });
  // Clients that refuse the certificate end the handshake; that is their right.
  server.on('tlsClientError', () => undefined);
  server.on('sessionError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  sockets.port = (server.address() as AddressInfo).port;
  return sockets;
}

function makeServer(
  { tls, http2 = true }: SocketOptions,
  handle: (request: Request, response: Response) => void,
): Server {
  const server = tls
    ? http2
      ? createSecureServer({ ...tls, allowHTTP1: true }, handle)
      : createTlsServer(tls, handle)
    : createServer(handle);
  return server;
}

function remotePortOf(request: Request): number {
  const socket = 'stream' in request ? request.stream.session?.socket : request.socket;
  return socket?.remotePort ?? 0;
}

function close(server: Server, connections: ReadonlyMap<number, Connection>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const { raw } of connections.values()) raw.destroy();
  });
}
