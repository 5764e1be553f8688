import { Client, type Dispatcher, Pool } from 'undici';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type {
  Channel,
  ChannelOptions,
  NetAnswer,
  NetRequest,
  NetSettings,
  NetTrouble,
  OpenChannel,
  Origin,
  Reached,
} from './contract.ts';
import { NET_LIMITS, type NetLimits } from './limits.ts';
import { findRoute, type Line, openLine, pinRoute, type Route } from './open-line.ts';
import { type RequestLine, sendRequest } from './send-request.ts';
import { codeOf, NetTroubleError, trouble } from './trouble.ts';

const SOCKETS_MAX = 2;

export const openChannel: OpenChannel = (origin, settings, options) =>
  openLimitedChannel(origin, settings, { ...options, limits: NET_LIMITS });

type LimitedOptions = ChannelOptions & { limits: NetLimits };

/** `openChannel` with limits of one's own. */
export function openLimitedChannel(origin: Origin, settings: NetSettings, options: LimitedOptions): Channel {
  const { signal, limits } = options;
  const closing = new AbortController();
  const life = AbortSignal.any([signal, closing.signal]);
  let opening: Promise<Result<Opened, NetTrouble>> | null = null;
  const open = () => {
    opening ??= openDispatcher(origin, settings, { ...options, signal: life });
    return opening;
  };
  return {
    origin,
    async connect() {
      const opened = await open();
      return opened.ok ? ok(opened.value.reached) : opened;
    },
    async request(request: NetRequest): Promise<Result<NetAnswer, NetTrouble>> {
      const opened = await open();
      return opened.ok ? sendRequest(opened.value, request, limits, life) : opened;
    },
    async close() {
      closing.abort();
      const opened = await opening;
      if (opened?.ok) await opened.value.dispatcher.destroy();
    },
  };
}

type Opened = RequestLine & { reached: Reached };

async function openDispatcher(
  origin: Origin,
  settings: NetSettings,
  { signal, limits, admit, fence = false }: LimitedOptions,
): Promise<Result<Opened, NetTrouble>> {
  try {
    const found = await findRoute(origin, settings, limits, signal);
    if (admit && !(await admit())) return fail(trouble('reach', 'limit.exceeded'));
    const first = await openLine(found, settings, limits, { signal, session: null, http2: !fence });
    const source = lineSource(pinRoute(found, first), first, settings, { signal, limits, fence });
    const dispatcher = dispatcherFor(origin, first.reached, source.next, {
      limits,
      sockets: fence ? 1 : SOCKETS_MAX,
    });
    return ok({ dispatcher, alert: source.alert, reached: first.reached });
  } catch (error) {
    if (error instanceof NetTroubleError) return fail(error.trouble);
    throw error;
  }
}

type LineSource = { next: () => Promise<Line>; alert: () => Error | null };

/** The line that stands already, then further ones to the same address. */
function lineSource(
  route: Route,
  first: Line,
  settings: NetSettings,
  { signal, limits, fence }: LimitedOptions,
): LineSource {
  let ready: Line | null = first;
  let alert: Error | null = null;
  let session: Buffer | null = null;
  const watch = (line: Line): Line => {
    line.socket.on('error', (error) => {
      // A later error, such as undici's own, must not cover it.
      if (codeOf(error).startsWith('ERR_SSL_')) alert ??= error;
    });
    line.socket.on('session', (ticket: Buffer) => {
      session = ticket;
    });
    return line;
  };
  watch(first);
  signal.addEventListener('abort', () => ready?.socket.destroy(), { once: true });
  const next = async () => {
    const line = ready;
    ready = null;
    // With TLS 1.3 a host that wants a client certificate says so only after the handshake.
    if (line && alert) throw alert;
    if (line && !line.socket.destroyed && !line.socket.readableEnded) return line;
    if (fence) throw new NetTroubleError(trouble('answer', 'network.reset', { reason: 'fence' }));
    const http2 = first.reached.httpVersion === '2';
    return watch(await openLine(route, settings, limits, { signal, session, http2 }));
  };
  return { next, alert: () => alert };
}

/** One connection where the other side speaks HTTP/2, else at most two without pipelining. */
function dispatcherFor(
  origin: Origin,
  reached: Reached,
  next: LineSource['next'],
  { limits, sockets }: { limits: NetLimits; sockets: number },
): Dispatcher {
  const host = origin.host.includes(':') ? `[${origin.host}]` : origin.host;
  const url = `${origin.protocol}//${host}:${origin.port}`;
  const options: Client.Options = {
    connect: (_, callback) => {
      next().then(
        ({ socket }) => callback(null, socket),
        (error: unknown) => callback(error instanceof Error ? error : new Error('No line'), null),
      );
    },
    maxHeaderSize: limits.headerBytes,
    // None of undici's own: `sendRequest` keeps the time, and over HTTP/2 theirs go on after the stream has ended, holding on to
    // the whole request that it was part of.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: reached.httpVersion === '2',
  };
  if (reached.httpVersion === '2') return new Client(url, options);
  return new Pool(url, { ...options, connections: sockets, pipelining: 1 });
}
