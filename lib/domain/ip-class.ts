import ipaddr from 'ipaddr.js';

/**
 * - `public`: somewhere on the internet.
 * - `private`: not public; callable where the operator opened it.
 * - `loopback`: this machine; callable only where the operator named it.
 * - `metadata`: a cloud's own services, which hand out credentials. Never callable.
 * - `unusable`: no host's address (unspecified, multicast, reserved tunnels into any of these). Never callable.
 */
export type IpClass = 'public' | 'private' | 'loopback' | 'metadata' | 'unusable';

export type IpReading = {
  /** The form to compare, show and connect to; an IPv4 address mapped into IPv6 comes out as IPv4. */
  address: string;
  family: 4 | 6;
  class: IpClass;
};

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** All of 169.254/16 counts: link-local addresses lead to nothing but the machine's own cloud. */
const METADATA: readonly Network[] = [
  '169.254.0.0/16',
  '168.63.129.16/32',
  '100.100.100.200/32',
  '192.0.0.192/32',
  'fd00:ec2::/32',
  'fd20:ce::254/128',
  'fd00:42::42/128',
  'fd00:c1::a9fe:a9fe/128',
].map((text) => ipaddr.parseCIDR(text));

const UNUSABLE_RANGES: ReadonlySet<string> = new Set(['unspecified', 'broadcast', 'multicast', 'linkLocal']);

const IPV6_GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
/** Inside 2000::/3, called unicast by ipaddr.js, and yet nobody's: returned to IANA. */
const IPV6_RETURNED = ipaddr.IPv6.parseCIDR('3ffe::/16');

/** IPv6 networks that carry an IPv4 address, and the byte at which it begins. */
const IPV4_INSIDE: readonly (readonly [network: [ipaddr.IPv6, number], at: number])[] = [
  [ipaddr.IPv6.parseCIDR('64:ff9b::/96'), 12],
  [ipaddr.IPv6.parseCIDR('64:ff9b:1::/48'), 12],
  [ipaddr.IPv6.parseCIDR('::ffff:0:0:0/96'), 12],
  [ipaddr.IPv6.parseCIDR('::/96'), 12],
  [ipaddr.IPv6.parseCIDR('2002::/16'), 2],
];

/** @param text four-part decimal IPv4 or IPv6 without brackets; null for everything else, octal and short forms included. */
export function readIp(text: string): IpReading | null {
  if (text.includes('%')) return null;
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return readIpv4(ipaddr.IPv4.parse(text));
  const plain = withoutDottedTail(text);
  if (!text.includes(':') || !ipaddr.IPv6.isValid(plain)) return null;
  const address = ipaddr.IPv6.parse(plain);
  return address.isIPv4MappedAddress() ? readIpv4(address.toIPv4Address()) : readIpv6(address);
}

/** `::1.0.0.0` → `::100:0`. ipaddr.js would read it as `::ffff:1.0.0.0`, which is another address. */
function withoutDottedTail(text: string): string {
  const [, head = '', tail = ''] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
  if (!ipaddr.IPv4.isValidFourPartDecimal(tail)) return text;
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(tail).octets;
  return `${head}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function readIpv4(address: ipaddr.IPv4): IpReading {
  return { address: address.toString(), family: 4, class: classOfIpv4(address) };
}

function classOfIpv4(address: ipaddr.IPv4): IpClass {
  if (isMetadata(address)) return 'metadata';
  const range = address.range();
  if (range === 'unicast') return 'public';
  if (range === 'loopback') return 'loopback';
  // 240.0.0.0/4 is refused by every stack; 0.0.0.0 leads to this machine.
  return UNUSABLE_RANGES.has(range) || (address.octets[0] ?? 0) >= 240 ? 'unusable' : 'private';
}

function readIpv6(address: ipaddr.IPv6): IpReading {
  return { address: address.toString(), family: 6, class: classOfIpv6(address) };
}

function classOfIpv6(address: ipaddr.IPv6): IpClass {
  if (isMetadata(address)) return 'metadata';
  const range = address.range();
  if (range === 'loopback') return 'loopback';
  if (UNUSABLE_RANGES.has(range)) return 'unusable';
  const inner = ipv4Inside(address);
  // A tunnel is no way around: what may not be called directly may not be called through it either.
  if (inner) return ['public', 'private'].includes(classOfIpv4(inner)) ? 'private' : 'unusable';
  const global = address.match(IPV6_GLOBAL) && range === 'unicast' && !address.match(IPV6_RETURNED);
  return global ? 'public' : 'private';
}

function ipv4Inside(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const found = IPV4_INSIDE.find(([network]) => address.match(network));
  return found ? new ipaddr.IPv4(address.toByteArray().slice(found[1], found[1] + 4)) : null;
}

function isMetadata(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return METADATA.some(([base, bits]) => base.kind() === address.kind() && address.match([base, bits]));
}
