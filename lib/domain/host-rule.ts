import { readHostname } from './hostname.ts';
import { readIp } from './ip-class.ts';
import { firstAddress, type IpNetwork, readNetwork } from './ip-network.ts';
import { fail, ok, type Result } from './result.ts';
import { isMetadataName } from './special-names.ts';

/** One entry of an operator's list of hosts. */
export type HostRule =
  | ({ kind: 'network' } & IpNetwork)
  | {
      kind: 'host';
      /** ASCII lower case name, or an address; never a pattern. */
      host: string;
      /** null: the usual ports. */
      port: number | null;
      /** Connect here instead of looking the name up. */
      address: string | null;
    };

/** The failure is a whole sentence: the entry, why it cannot be used, and what a right one looks like. */
export function readHostRule(entry: string): Result<HostRule, string> {
  return entry.includes('/') ? readNetworkRule(entry) : readNamedRule(entry);
}

function readNetworkRule(entry: string): Result<HostRule, string> {
  if (entry.includes('://'))
    return broken(entry, 'is a link; only its host and port belong here', 'gitlab.corp:8443');
  const network = readNetwork(entry);
  if (!network) return broken(entry, ...whyNoNetwork(entry));
  if (isNeverCallable(network)) return broken(entry, 'can never be opened', '10.20.0.0/16');
  return ok({ kind: 'network', ...network });
}

function whyNoNetwork(entry: string): [why: string, example: string] {
  const [address = '', bits = ''] = entry.replace(/[[\]]/g, '').split('/');
  const ip = readIp(address);
  if (!ip) return ['does not begin with an IP address', '10.20.0.0/16'];
  const most = ip.family === 4 ? 32 : 128;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > most)
    return [
      `needs a number from 0 to ${most} after the slash`,
      ip.family === 4 ? '10.20.0.0/16' : 'fd00::/8',
    ];
  if (ip.family === 4 && address.includes(':')) return ['is IPv4 written as IPv6', '10.20.0.0/16'];
  if (entry.includes('[')) return ['has brackets, which a network does not need', `${ip.address}/${bits}`];
  return [
    'does not begin with the first address of that network',
    `${firstAddress(ip.address, Number(bits))}/${bits}`,
  ];
}

function readNamedRule(entry: string): Result<HostRule, string> {
  const [place = '', address, ...rest] = entry.split('=');
  if (rest.length > 0) return broken(entry, 'holds more than one "="', 'gitlab.corp:8443=10.1.2.3');
  const split = splitPort(place);
  if (!split)
    return broken(entry, 'holds an IPv6 address with a port but without brackets', '[fd00::1]:8443');
  if (split.port !== undefined && !isPort(split.port))
    return broken(entry, 'needs a port from 1 to 65535 after the colon', 'gitlab.corp:8443');
  const host = readRuleHost(split.host);
  if (!host.ok) return broken(entry, ...host.error);
  const pinned = address === undefined ? null : readIp(address.replace(/^\[(.*)\]$/, '$1'));
  if (address !== undefined && !pinned)
    return broken(entry, 'needs an IP address after the "="', 'gitlab.corp:8443=10.1.2.3');
  if (pinned && readIp(host.value))
    return broken(entry, 'gives an address to an address; only names take one', 'gitlab.corp=10.1.2.3');
  if (isMetadataName(host.value) || [host.value, pinned?.address].some(isNeverCallableAddress))
    return broken(entry, 'can never be opened', 'gitlab.corp');
  const port = split.port === undefined ? null : Number(split.port);
  return ok({ kind: 'host', host: host.value, port, address: pinned?.address ?? null });
}

/** `host`, `host:port`, `[v6]`, `[v6]:port` and a bare `v6`; null where a colon could mean either. */
function splitPort(place: string): { host: string; port: string | undefined } | null {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(place);
  if (bracketed) return { host: bracketed[1] ?? '', port: bracketed[2] };
  const colons = place.split(':').length - 1;
  if (colons > 1) return readIp(place) ? { host: place, port: undefined } : null;
  const [host = '', port] = place.split(':');
  return { host, port };
}

function readRuleHost(text: string): Result<string, [why: string, example: string]> {
  const ip = readIp(text);
  if (ip) return ok(ip.address);
  if (text.includes('*') || text.startsWith('.'))
    return fail(['is a pattern; a name opens itself only, so list each host', 'gitlab.corp']);
  const name = readHostname(text);
  return name.ok && !readIp(name.value)
    ? ok(name.value)
    : fail(['is no host name or IP address', 'gitlab.corp']);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function isNeverCallableAddress(address: string | undefined): boolean {
  const ip = readIp(address ?? '');
  return ip?.class === 'metadata' || ip?.class === 'unusable';
}

/** A network all of which is refused in any case: its first and last addresses are. */
function isNeverCallable({ base, bits }: IpNetwork): boolean {
  // 0.0.0.0/0 and ::/0 begin with an unusable address and still open private ones.
  return isNeverCallableAddress(base) && bits >= (base.includes(':') ? 10 : 8);
}

function broken(entry: string, why: string, example: string): Result<never, string> {
  return fail(`"${entry}" ${why}. For example: ${example}`);
}
