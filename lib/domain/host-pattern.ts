import { readHostname } from './hostname.ts';
import { readIp } from './ip-class.ts';
import { fail, ok, type Result } from './result.ts';

/** One entry of the policy's list of hosts. Unlike an operator's private hosts, it opens nothing: it only narrows what may be called anyway. */
export type HostPattern = {
  /** ASCII lower case; IPv6 without brackets. With `below`, the domain under which all names are meant. */
  host: string;
  /** `*.acme.io`: every name below acme.io, at any depth, and not acme.io itself. */
  below: boolean;
  /** null: whatever the port. */
  port: number | null;
};

/**
 * `gitlab.acme.io`, `gitlab.acme.io:8443`, `*.acme.io`, `*.acme.io:8443`, `10.1.2.3`, `[fd00::1]:8443`.
 * @returns or else a whole sentence: the entry, why it cannot be used, and a right one.
 */
export function readHostPattern(entry: string): Result<HostPattern, string> {
  if (entry.includes('/')) return broken(entry, 'is a link or a network; only a host belongs here');
  const [, bracketed, plain = '', port] = /^(?:\[([^\]]*)\]|(.*?))(?::([^:\]]*))?$/.exec(entry) ?? [];
  if (port !== undefined && !isPort(port))
    return broken(entry, 'needs a port from 1 to 65535 after the colon');
  const at = port === undefined ? null : Number(port);
  const ip = readIp(bracketed ?? plain) ?? readIp(entry);
  if (ip) return ok({ host: ip.address, below: false, port: readIp(entry) ? null : at });
  const below = plain.startsWith('*.');
  const name = readHostname(below ? plain.slice(2) : plain);
  if (bracketed !== undefined || !name.ok) return broken(entry, whyNoName(plain));
  if (below && readIp(name.value))
    return broken(entry, 'is a pattern of addresses; only names have names below them');
  return ok({ host: name.value, below, port: at });
}

/** As it is kept and shown: ASCII, lower case. */
export function textOfPattern({ host, below, port }: HostPattern): string {
  const named = host.includes(':') && port !== null ? `[${host}]` : host;
  return `${below ? '*.' : ''}${named}${port === null ? '' : `:${port}`}`;
}

/** @param host ASCII lower case; IPv6 without brackets. */
export function matchesPattern(pattern: HostPattern, host: string, port: number): boolean {
  if (pattern.port !== null && pattern.port !== port) return false;
  const canonical = readIp(host)?.address ?? host;
  return pattern.below ? canonical.endsWith(`.${pattern.host}`) : canonical === pattern.host;
}

function whyNoName(text: string): string {
  if (text.includes('*')) return 'has its star in another place than the beginning, before a dot';
  return 'is no host name or IP address';
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function broken(entry: string, why: string): Result<never, string> {
  return fail(`"${entry}" ${why}. For example: *.acme.io`);
}
