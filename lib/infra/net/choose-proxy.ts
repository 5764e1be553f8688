import { readIp } from '#lib/domain/ip-class.ts';
import { isInNetwork, readNetwork } from '#lib/domain/ip-network.ts';
import type { NetSettings, Origin } from './contract.ts';

export type WebProxy = {
  host: string;
  port: number;
  /** `host:port`, without credentials: what may be shown. */
  name: string;
  /** Value of `Proxy-Authorization`, or null. */
  authorization: string | null;
};

/** The proxy for this origin, or null where it is called directly (`NO_PROXY`, or none configured). */
export function chooseProxy(origin: Origin, { httpsProxy, noProxy }: NetSettings): WebProxy | null {
  if (!httpsProxy || noProxy.some((entry) => exempts(entry.trim().toLowerCase(), origin))) return null;
  const { hostname, port, username, password } = new URL(httpsProxy);
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const number = Number(port) || 80;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: number,
    name: `${hostname}:${number}`,
    authorization: credentials === ':' ? null : `Basic ${Buffer.from(credentials).toString('base64')}`,
  };
}

/** `*`, `host`, `.suffix`, `host:port`, an address or a network. As with curl a name exempts what is below it too. */
function exempts(entry: string, { host, port }: Origin): boolean {
  if (entry === '*') return true;
  const network = readNetwork(entry);
  if (network) return isInNetwork(host, network);
  const ip = readIp(entry.replace(/^\[|\]$/g, ''));
  if (ip) return readIp(host)?.address === ip.address;
  const [, place = '', portText] = /^(.*?)(?::(\d{1,5}))?$/.exec(entry) ?? [];
  if (portText !== undefined && Number(portText) !== port) return false;
  const name = place.replace(/^\*?\./, '').replace(/^\[|\]$/g, '');
  return name !== '' && (host === name || (!readIp(host) && host.endsWith(`.${name}`)));
}
