import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { AuthSettings } from './auth-settings.ts';

/** Set on every request by the server in front of Next, from the socket; whatever a client sent under this name is overwritten. */
export const PEER_HEADER = 'x-patchbay-peer';

export type RequestFacts = {
  /** The client's address, or `unknown` where no server told the peer. */
  address: string;
  userAgent: string;
};

/** For the HTTP server in front of Next: writes down who the socket's other end is. */
export function markPeer(request: IncomingMessage): void {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
}

/**
 * Who is calling. X-Forwarded-For is believed for as many last entries as the operator has proxies in front (TRUST_PROXY); what a
 * client itself wrote into it stands further left and is never read, or the limits could be dodged.
 */
export function requestFacts(
  headers: Headers,
  { trustedProxies }: Pick<AuthSettings, 'trustedProxies'>,
): RequestFacts {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const chain = [...forwarded.filter(Boolean), headers.get(PEER_HEADER) ?? ''];
  const address = plainAddress(chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? '');
  return { address, userAgent: (headers.get('user-agent') ?? '').slice(0, 400) };
}

function plainAddress(text: string): string {
  const bare = text
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/%.*$/, '');
  return isIP(bare) ? bare.toLowerCase() : 'unknown';
}
