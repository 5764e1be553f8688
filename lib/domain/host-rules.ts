import { type HostRule, readHostRule } from './host-rule.ts';
import { readIp } from './ip-class.ts';
import { isInNetwork, networkIsLoopback } from './ip-network.ts';
import { fail, ok, type Result } from './result.ts';
import { isMetadataName } from './special-names.ts';

/** What an operator opened: `ALLOWED_PRIVATE_HOSTS` or `ALLOWED_HTTP_HOSTS`, parsed. */
export type HostRules = { readonly entries: readonly HostRule[] };

export const NO_HOST_RULES: HostRules = { entries: [] };

/**
 * Entries, separated by commas or blanks: `10.20.0.0/16`, `fd00::/8`, `10.1.2.3`, `10.1.2.3:8443`, `[fd00::1]:8443`, `gitlab.corp`,
 * `gitlab.corp:8443`, `localhost:8443`, and with a fixed address instead of a look-up `gitlab.corp:8443=10.1.2.3`.
 * @returns or else one sentence per entry that cannot be read: the entry, why, and a right one.
 */
export function parseHostRules(text: string): Result<HostRules, string[]> {
  const entries: HostRule[] = [];
  const problems: string[] = [];
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const rule = readHostRule(entry);
    if (rule.ok) entries.push(rule.value);
    else problems.push(rule.error);
  }
  return problems.length > 0 ? fail(problems) : ok({ entries });
}

/** @param host ASCII lower case; IPv6 without brackets. Whether an entry names this host, or a network holds this literal address. */
export function isListedHost(rules: HostRules, host: string, port: number): boolean {
  return rules.entries.some((rule) =>
    rule.kind === 'network'
      ? isInNetwork(host, rule)
      : rule.host === canonical(host) && coversPort(rule, port),
  );
}

/** Whether `host:port` is listed with exactly this port, which then need not be one of the usual ones. */
export function opensPort(rules: HostRules, host: string, port: number): boolean {
  return rules.entries.some(
    (rule) => rule.kind === 'host' && rule.host === canonical(host) && rule.port === port,
  );
}

/** The fixed addresses of `host:port=address` entries; empty = look the name up. */
export function pinnedAddresses(rules: HostRules, host: string, port: number): string[] {
  return rules.entries.flatMap((rule) =>
    rule.kind === 'host' && rule.address && rule.host === host && coversPort(rule, port)
      ? [rule.address]
      : [],
  );
}

/** Whether some private name or network is open at all. */
export function isEmptyRules(rules: HostRules): boolean {
  return rules.entries.length === 0;
}

/**
 * May `address`, found for `host`, be called at this port? Public: always. Private: where the host, the address or its network is
 * listed. Loopback: the same, but by a network only when that lies inside loopback. Cloud metadata and unusable addresses: never.
 */
export function mayCallAddress(rules: HostRules, host: string, port: number, address: string): boolean {
  const ip = readIp(address);
  if (!ip || ip.class === 'metadata' || ip.class === 'unusable' || isMetadataName(host)) return false;
  if (ip.class === 'public') return true;
  return rules.entries.some((rule) => {
    if (rule.kind === 'network')
      return (ip.class !== 'loopback' || networkIsLoopback(rule)) && isInNetwork(ip.address, rule);
    return (rule.host === canonical(host) || rule.host === ip.address) && coversPort(rule, port);
  });
}

function coversPort(rule: { port: number | null }, port: number): boolean {
  return rule.port === null || rule.port === port;
}

function canonical(host: string): string {
  return readIp(host)?.address ?? host;
}
