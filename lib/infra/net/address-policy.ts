import {
  isEmptyRules,
  isListedHost,
  mayCallAddress,
  opensPort,
  pinnedAddresses,
} from '#lib/domain/host-rules.ts';
import { readIp } from '#lib/domain/ip-class.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { classifyName } from '#lib/domain/special-names.ts';
import type { NetSettings, NetTrouble, Origin } from './contract.ts';
import { PRIVATE_HOST, trouble } from './trouble.ts';

/** Ports from 1024 up that browsers block: other protocols live there (Fetch standard, "bad port"). */
const BLOCKED_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
]);
const LOCALHOST = ['127.0.0.1', '::1'];

/** What is known of an origin before anybody is asked: its addresses, or that its name has to be looked up. */
export type Destination = { addresses: string[] } | 'look_up';

/** The rules that need no name server. */
export function checkOrigin(origin: Origin, settings: NetSettings): Result<Destination, NetTrouble> {
  const { host, port, protocol } = origin;
  const { allowedPrivateHosts: rules, allowedHttpHosts } = settings;
  const plain = isListedHost(allowedHttpHosts, host, port);
  if (protocol === 'http:' && !plain)
    return fail(trouble('reach', 'tls.plain_http', { reason: 'not_allowed' }));
  if (!isUsualPort(port, plain) && !opensPort(rules, host, port))
    return fail(trouble('reach', 'address.malformed', { reason: 'port', port }));
  const pinned = pinnedAddresses(rules, host, port);
  if (pinned.length > 0) return checkAddresses(origin, settings, pinned);
  if (readIp(host)) return checkAddresses(origin, settings, [host]);
  switch (classifyName(host)) {
    case 'metadata':
      return fail(PRIVATE_HOST);
    case 'loopback':
      return checkAddresses(origin, settings, allowedOf(LOCALHOST, origin, settings));
    case 'nowhere':
      return fail(trouble('reach', 'dns.not_found'));
    case 'internal':
      return isEmptyRules(rules) ? fail(PRIVATE_HOST) : ok('look_up');
    case 'ordinary':
      return ok('look_up');
  }
}

/** One address that may not be called spoils them all: which one a connection would take is not ours to choose. */
export function checkAddresses(
  { host, port }: Origin,
  { allowedPrivateHosts: rules }: NetSettings,
  addresses: readonly string[],
): Result<{ addresses: string[] }, NetTrouble> {
  const allowed = addresses.every((address) => mayCallAddress(rules, host, port, address));
  if (!allowed || addresses.length === 0) return fail(PRIVATE_HOST);
  return ok({ addresses: [...new Set(addresses.map((address) => readIp(address)?.address ?? address))] });
}

/** `localhost` is ours to resolve, so that the family the operator did not open is left out instead of spoiling the other. */
function allowedOf(addresses: readonly string[], { host, port }: Origin, settings: NetSettings): string[] {
  return addresses.filter((address) => mayCallAddress(settings.allowedPrivateHosts, host, port, address));
}

function isUsualPort(port: number, plainHttp: boolean): boolean {
  return (
    port === 443 || (port === 80 && plainHttp) || (port >= 1024 && port <= 65_535 && !BLOCKED_PORTS.has(port))
  );
}
