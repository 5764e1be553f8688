import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answers.ts';
import { credentialOf, knownToken } from './auth.ts';
import type { Call, Gitlab } from './call.ts';
import { withCommonHeaders } from './common-headers.ts';
import { deliver } from './manner.ts';
import { readParameters } from './read-parameters.ts';
import type { RequestLog } from './request-log.ts';
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
  const call = callOf(request, gitlab);
  const tokenId = knownToken(call.credential, gitlab)?.id ?? null;
  const entry = server.log.add({
    method: call.method,
    path: call.path,
    query: call.query.toString(),
    tokenId,
    credential: call.credential?.way ?? null,
    headers: request.headers,
    connection: connection.number,
    protocol: request.httpVersionMajor === 2 ? 'h2' : 'h1',
    status: null,
  });
  const fate = server.troubles.fateOf({ ...entry, hasCredential: call.credential !== null });
  if (fate.delayMs > 0) await sleep(fate.delayMs, undefined, { signal: gone.signal }).catch(() => undefined);
  const works = fate.instead === null && fate.manner !== 'reset_before' && fate.manner !== 'close_before';
  const parameters = works ? await readParameters(request).catch(() => ({})) : {};
  const made = works ? routeIn({ ...call, parameters }, request.url ?? '/') : (fate.instead ?? elsewhere);
  const answer = withCommonHeaders(fate.reshape ? fate.reshape(made) : made, gitlab.now(), server.stripMeta);
  if (gone.signal.aborted && fate.manner !== 'reset_after_work') return;
  entry.status = answer.status;
  await deliver(answer, fate.manner, response, connection.raw, gone.signal);
}

function routeIn(call: Call, url: string): Answer {
  const { mountPath } = call.gitlab;
  const inside = mountPath === '' || url === mountPath || url.startsWith(`${mountPath}/`);
  return inside ? route(call) : elsewhere;
}

function callOf(request: Request, gitlab: Gitlab): Call {
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
  const query = new URLSearchParams(search);
  const header: Call['header'] = (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    method: request.method ?? 'GET',
    path: path.startsWith(gitlab.mountPath) ? path.slice(gitlab.mountPath.length) : path,
    query,
    header,
    credential: credentialOf(header, query),
    parameters: {},
    gitlab,
  };
}
