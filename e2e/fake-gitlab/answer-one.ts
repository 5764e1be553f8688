import { setTimeout as sleep } from 'node:timers/promises';
import { credentialOf, knownToken } from './auth.ts';
import type { Call, Gitlab } from './call.ts';
import { withCommonHeaders } from './common-headers.ts';
import { deliver } from './manner.ts';
import { readParameters } from './read-parameters.ts';
import type { LoggedRequest, RequestLog } from './request-log.ts';
import { elsewhere, route } from './router.ts';
import type { Connection, Request, Response } from './sockets.ts';
import type { Troubles } from './trouble.ts';

/** What answering a request needs of its server. */
export type Answering = {
  gitlab: Gitlab;
  troubles: Troubles;
  log: RequestLog;
  flight: { inFlight: number; inFlightPeak: number };
  stripMeta: boolean;
};

/** From the request's head to the last byte of its answer, or to whatever trouble was ordered. */
export async function answerOne(
  server: Answering,
  request: Request,
  response: Response,
  connection: Connection,
): Promise<void> {
  const { gitlab, flight } = server;
  const gone = new AbortController();
  flight.inFlight += 1;
  flight.inFlightPeak = Math.max(flight.inFlightPeak, flight.inFlight);
  response.on('error', () => undefined);
  response.once('close', () => {
    flight.inFlight -= 1;
    gone.abort();
  });
  const inside = isInside(gitlab.mountPath, pathOf(request));
  const call = callOf(request, gitlab, inside);
  const entry = server.log.add(entryOf(request, call, inside, connection));
  const fate = server.troubles.fateOf({ ...entry, hasCredential: call.credential !== null });
  if (fate.delayMs > 0) await sleep(fate.delayMs, undefined, { signal: gone.signal }).catch(() => undefined);
  const works = fate.instead === null && fate.manner !== 'reset_before' && fate.manner !== 'close_before';
  const parameters = works ? await readParameters(request).catch(() => ({})) : {};
  const healthy = () => (inside ? route({ ...call, parameters }) : elsewhere);
  const made = works ? healthy() : (fate.instead ?? elsewhere);
  const answer = withCommonHeaders(fate.reshape ? fate.reshape(made) : made, gitlab.now(), server.stripMeta);
  if (gone.signal.aborted) return;
  entry.status = answer.status;
  await deliver(answer, fate.manner, response, connection.raw, gone.signal).catch((error: unknown) => {
    // A client may leave in the middle of any write.
    if (!gone.signal.aborted && !connection.raw.destroyed && !isClosedStream(error)) throw error;
  });
}

function isClosedStream(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_HTTP2_INVALID_STREAM';
}

function entryOf(request: Request, call: Call, inside: boolean, { number }: Connection): LoggedRequest {
  return {
    method: call.method,
    path: call.path,
    inside,
    query: call.query.toString(),
    tokenId: knownToken(call.credential, call.gitlab)?.id ?? null,
    credential: call.credential?.way ?? null,
    headers: request.headers,
    connection: number,
    protocol: request.httpVersionMajor === 2 ? 'h2' : 'h1',
    at: call.gitlab.now(),
    status: null,
  };
}

function pathOf(request: Request): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function isInside(mountPath: string, path: string): boolean {
  return path === mountPath || path.startsWith(`${mountPath}/`);
}

function callOf(request: Request, gitlab: Gitlab, inside: boolean): Call {
  const path = pathOf(request);
  const query = new URLSearchParams((request.url ?? '').slice(path.length + 1));
  const header: Call['header'] = (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    method: request.method ?? 'GET',
    path: inside ? path.slice(gitlab.mountPath.length) : path,
    query,
    header,
    credential: credentialOf(header, query),
    parameters: {},
    gitlab,
  };
}
