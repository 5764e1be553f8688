import ipaddr from 'ipaddr.js';
import { readIp } from './ip-class.ts';

/** `10.20.0.0/16` as its first address and its number of leading bits. */
export type IpNetwork = { base: string; bits: number };

/** Null unless it is a first address with its number of leading bits: `10.20.0.0/16`, not `10.20.1.1/16`. */
export function readNetwork(text: string): IpNetwork | null {
  const [address = '', bits = '', ...rest] = text.split('/');
  const ip = readIp(address);
  if (!ip || rest.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (ip.family === 4 ? 32 : 128))
    return null;
  // 10.0.0.0/8 written as ::ffff:10.0.0.0/104: what its bits count would be a guess.
  if (ip.family === 4 && address.includes(':')) return null;
  return firstAddress(ip.address, Number(bits)) === ip.address
    ? { base: ip.address, bits: Number(bits) }
    : null;
}

/** The first address of the network in which an address lies: what was probably meant by `10.20.1.1/16`. */
export function firstAddress(address: string, bits: number): string {
  const network = `${address}/${bits}`;
  const kind = address.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  return kind.networkAddressFromCIDR(network).toString();
}

/** @param address text; anything that is no address, or of the other family, lies in no network. */
export function isInNetwork(address: string, { base, bits }: IpNetwork): boolean {
  const ip = readIp(address);
  if (!ip || (ip.family === 6) !== base.includes(':')) return false;
  return ipaddr.parse(ip.address).match(ipaddr.parse(base), bits);
}

/** Wholly inside 127.0.0.0/8 or ::1/128: a wider network does not name this machine. */
export function networkIsLoopback({ base, bits }: IpNetwork): boolean {
  return readIp(base)?.class === 'loopback' && bits >= (base.includes(':') ? 128 : 8);
}
