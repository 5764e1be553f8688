import { readHostname } from './hostname.ts';
import { readIp } from './ip-class.ts';
import { fail, ok, type Result } from './result.ts';

export type AuthorityReason = 'no_host' | 'bad_label' | 'port' | 'credentials';

export type Authority = {
  /** ASCII lower case; IPv6 without brackets. */
  host: string;
  displayHost: string;
  port: number | null;
};

/** `[user@]host[:port]`. The user `git` of clone addresses is fine; any other is refused, for it may be the person's, or a trick: `gitlab.com@evil`. */
export function readAuthority(text: string): Result<Authority, AuthorityReason> {
  const at = text.lastIndexOf('@');
  if (at >= 0 && text.slice(0, at) !== 'git') return fail('credentials');
  const place = text.slice(at + 1).trim();
  if (place === '') return fail('no_host');
  if (place.startsWith('[')) return readBracketed(place);
  // An IPv6 address without its brackets can only come without a port.
  const bare = place.split(':').length > 2 ? readIp(place) : null;
  if (bare) return ok({ host: bare.address, displayHost: bare.address, port: null });
  const [hostText = '', ...ports] = place.split(':');
  const port = readPort(ports.join(':'));
  if (port === undefined) return fail('port');
  const host = readHostname(hostText);
  return host.ok ? ok({ host: host.value, displayHost: displayOf(hostText, host.value), port }) : host;
}

function readBracketed(place: string): Result<Authority, AuthorityReason> {
  const [, inner = '', portText = ''] = /^\[([^\]]*)\](?::(.*))?$/s.exec(place) ?? [];
  const ip = inner.includes(':') ? readIp(inner) : null;
  const port = readPort(portText);
  if (!ip) return fail('bad_label');
  return port === undefined ? fail('port') : ok({ host: ip.address, displayHost: ip.address, port });
}

/** null: none given; undefined: given, and no port. */
function readPort(text: string): number | null | undefined {
  if (text === '') return null;
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

function displayOf(typed: string, ascii: string): string {
  const readable = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.。．｡]+$/u, '');
  return ascii.includes('xn--') ? readable : ascii;
}
