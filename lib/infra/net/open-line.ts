import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { readIp } from '#lib/domain/ip-class.ts';
import { checkAddresses, checkOrigin } from './address-policy.ts';
import { certificateFacts } from './certificate-facts.ts';
import { chooseProxy, type WebProxy } from './choose-proxy.ts';
import type { NetSettings, Origin, Reached } from './contract.ts';
import { dial } from './dial.ts';
import type { NetLimits } from './limits.ts';
import { originText } from './origin-of.ts';
import { findProxy, openTunnel } from './proxy-tunnel.ts';
import { resolveHost } from './resolve-host.ts';
import { timeLimit } from './time-limit.ts';
import { handshake } from './tls-handshake.ts';
import { NetTroubleError } from './trouble.ts';
import { trustedRoots } from './trusted-roots.ts';

/** Where every socket of a channel goes: decided and checked once. */
export type Route = { origin: Origin; proxy: WebProxy | null; addresses: readonly string[]; findMs: number };

export type Line = { socket: Socket | TLSSocket; reached: Reached };

/** With a proxy, the local look-up is only a guard: who can resolve nothing here waits no longer than this for it. */
const GUARD_DNS_MS = 1_000;

/**
 * Finds the way to an origin: the operator's rules, one look-up, every address checked.
 *
 * Through a proxy the name goes to the proxy, whose own lists are written in names. It is looked up here all the same: a name
 * that leads into a private network is refused; one that only the proxy can resolve is left to it.
 * @throws NetTroubleError
 */
export async function findRoute(
  origin: Origin,
  settings: NetSettings,
  limits: NetLimits,
  signal: AbortSignal,
): Promise<Route> {
  const started = performance.now();
  const destination = checkOrigin(origin, settings);
  if (!destination.ok) throw new NetTroubleError(destination.error);
  const proxy = chooseProxy(origin, settings);
  const addresses =
    destination.value === 'look_up'
      ? await lookUp(
          origin,
          settings,
          proxy ? Math.min(GUARD_DNS_MS, limits.dnsMs) : limits.dnsMs,
          signal,
          proxy !== null,
        )
      : destination.value.addresses;
  const next = proxy ? await findProxy(proxy, settings, limits, signal) : addresses;
  return { origin, proxy, addresses: next, findMs: performance.now() - started };
}

async function lookUp(
  origin: Origin,
  settings: NetSettings,
  limitMs: number,
  signal: AbortSignal,
  guardOnly: boolean,
): Promise<string[]> {
  const found = await resolveHost(origin.host, settings.dnsServers, limitMs, signal);
  if (!found.ok) {
    if (guardOnly) return [];
    throw new NetTroubleError(found.error);
  }
  const checked = checkAddresses(origin, settings, found.value);
  if (!checked.ok) throw new NetTroubleError(checked.error);
  return checked.value.addresses;
}

/**
 * One socket along the route, TLS included, nothing of HTTP sent.
 * @param session of an earlier line of the same route.
 * @throws NetTroubleError
 */
export async function openLine(
  route: Route,
  settings: NetSettings,
  limits: NetLimits,
  { signal, session, http2 }: LineOptions,
): Promise<Line> {
  const limit = timeLimit(limits.connectMs, signal);
  try {
    return await connectLine(route, settings, limits, { signal: limit.signal, session, http2 });
  } finally {
    limit.end();
  }
}

type LineOptions = { signal: AbortSignal; session: Buffer | null; http2: boolean };

async function connectLine(
  { origin, proxy, addresses, findMs }: Route,
  settings: NetSettings,
  limits: NetLimits,
  { signal, session, http2 }: LineOptions,
): Promise<Line> {
  const started = performance.now();
  const socket = proxy
    ? await openTunnel(proxy, addresses, origin, limits.headerBytes, signal)
    : await dial(addresses, origin.port, signal);
  const connected = performance.now();
  const way = {
    protocol: origin.protocol,
    viaProxy: proxy?.name ?? null,
    reachMs: Math.round(findMs + connected - started),
  };
  if (origin.protocol === 'http:')
    return { socket, reached: { ...way, httpVersion: '1.1', certificate: null, tlsMs: 0 } };
  const roots = trustedRoots([...settings.extraCaCerts, ...ownRoots(origin, settings)]);
  const secure = await handshake(socket, { host: origin.host, roots, session, http2 }, signal);
  const reached: Reached = {
    ...way,
    httpVersion: secure.alpnProtocol === 'h2' ? '2' : '1.1',
    certificate: certificateFacts(secure, roots.extraFingerprints),
    tlsMs: Math.round(performance.now() - connected),
  };
  return { socket: secure, reached };
}

/** What an administrator added for this very origin. A tunnel through a proxy changes nothing about whose certificate is looked at. */
function ownRoots(origin: Origin, { originCaCerts }: NetSettings): readonly string[] {
  return originCaCerts?.get(originText(origin)) ?? [];
}

/** Pins a route to the address that answered, so that every further socket goes to the same machine. */
export function pinRoute(route: Route, { socket }: Line): Route {
  const address = route.proxy ? undefined : readIp(socket.remoteAddress ?? '')?.address;
  return address ? { ...route, addresses: [address] } : route;
}
