import { type AuthorityReason, readAuthority } from './address-authority.ts';
import { type AddressHint, hintsFor } from './address-hints.ts';
import { basePathsOf } from './address-path.ts';
import { ADDRESS_LENGTH_MAX, cleanAddressInput, holdsSecret, trimAddressInput } from './address-text.ts';
import { gitlabComService, otherProductAt } from './known-hosts.ts';
import { fail, ok, type Result } from './result.ts';

export type InstanceAddress = {
  /** What was typed, without anything secret; see `cleanAddressInput`. */
  input: string;
  /** `host`: ASCII lower case, IPv6 without brackets. */
  origin: { protocol: 'https:' | 'http:'; host: string; port: number };
  /** For reading: the host with its own letters where it was typed with them. */
  displayHost: string;
  schemeTyped: 'https' | 'http' | 'ssh' | null;
  /** Base URLs `https://host[:port][/path]`, no trailing slash, the most likely first; never empty. */
  candidates: readonly string[];
  hints: readonly AddressHint[];
};

export type AddressReason =
  | 'empty'
  | 'too_long'
  | 'control_characters'
  | 'looks_like_token'
  | 'scheme'
  | 'other_product'
  | AuthorityReason;

export type AddressProblem = {
  code: 'address.malformed' | 'address.other_product';
  reason: AddressReason;
  /** Token-free. `product`: the other product's name. */
  detail: Readonly<Record<string, string>>;
};

export { cleanAddressInput } from './address-text.ts';

const WEB_PORT = { 'https:': 443, 'http:': 80 } as const;

/**
 * Reads whatever a person copies to say where their GitLab is: a host, a link to a project or to the API, an SSH or clone address, with port and
 * sub-path. Pure rules on the text: nothing is looked up here, and private hosts are not refused here.
 */
export function parseInstanceAddress(input: string): Result<InstanceAddress, AddressProblem> {
  const text = trimAddressInput(input.slice(0, 8 * ADDRESS_LENGTH_MAX));
  const refusal = refusalOf(text);
  if (refusal) return malformed(refusal);
  const typed = splitAddress(text);
  if (!typed) return malformed('scheme');
  const authority = readAuthority(typed.authority);
  if (!authority.ok) return malformed(authority.error);
  const product = otherProductAt(authority.value.host);
  if (product) return fail({ code: 'address.other_product', reason: 'other_product', detail: { product } });

  const service = gitlabComService(authority.value.host);
  const host = service ? 'gitlab.com' : authority.value.host;
  const protocol = typed.scheme === 'http' ? 'http:' : 'https:';
  // The port of an SSH address is not that of the web pages.
  const port = (typed.scheme === 'ssh' || service ? null : authority.value.port) ?? WEB_PORT[protocol];
  const base = new URL(`https://${urlHost(host)}`);
  if (port !== WEB_PORT[protocol]) base.port = String(port);
  return ok({
    input: cleanAddressInput(input),
    origin: { protocol, host, port },
    displayHost: service ? host : authority.value.displayHost,
    schemeTyped: typed.scheme,
    candidates: basePathsOf(host, pathOf(base, typed.path)).map((path) => base.origin + path),
    hints: hintsFor({ host, scheme: typed.scheme, service, displayHost: authority.value.displayHost }),
  });
}

function refusalOf(text: string): AddressReason | null {
  if (text === '') return 'empty';
  // Before everything else: a secret is named as one, however long it is or whatever stands around it.
  if (holdsSecret(text)) return 'looks_like_token';
  if (text.length > ADDRESS_LENGTH_MAX) return 'too_long';
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || !text.isWellFormed() ? 'control_characters' : null;
}

type TypedAddress = { scheme: InstanceAddress['schemeTyped']; authority: string; path: string };

/** `scheme://authority/path`, `git@host:path` or `host[:port]/path`; null for a scheme that leads to no GitLab. */
function splitAddress(text: string): TypedAddress | null {
  const [, schemeText, afterScheme = text] =
    /^([a-z][a-z0-9+.-]*):\/\/+\s*(.*)$/is.exec(forgiveScheme(text)) ?? [];
  const scheme = readScheme(schemeText?.toLowerCase());
  if (scheme === undefined) return null;
  const scp = schemeText
    ? null
    : /^(git@[^\s/:@]+|[^\s/:@]+\.[^\s/:@]+):(?!\d*(?:[/?#]|$))(.*)$/s.exec(afterScheme);
  const scpWithNumber = schemeText ? null : /^(git@[^\s/:@]+):(.*)$/s.exec(afterScheme);
  const remote = scpWithNumber ?? (scp?.[2]?.includes('/') ? scp : null);
  if (remote) return { scheme: 'ssh', authority: remote[1] ?? '', path: `/${remote[2] ?? ''}` };
  const authority = /^[^/?#]*/.exec(afterScheme)?.[0] ?? '';
  return { scheme, authority, path: afterScheme.slice(authority.length) };
}

/** `https:/host`, `https//host`, `//host`: a slip of the finger, not another scheme. */
function forgiveScheme(text: string): string {
  return text.replace(/^(https?):?\/+(?=[^/])/i, '$1://').replace(/^\/\/+/, 'https://');
}

function readScheme(scheme: string | undefined): InstanceAddress['schemeTyped'] | undefined {
  if (scheme === undefined) return null;
  if (scheme === 'https' || scheme === 'http') return scheme;
  return ['ssh', 'git', 'git+ssh', 'ssh+git'].includes(scheme) ? 'ssh' : undefined;
}

function pathOf(base: URL, path: string): string {
  const pathname = path.replace(/[?#].*$/s, '').trim();
  return URL.canParse(`${base.origin}${pathname}`) ? new URL(`${base.origin}${pathname}`).pathname : '/';
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function malformed(reason: AddressReason): Result<never, AddressProblem> {
  return fail({ code: 'address.malformed', reason, detail: {} });
}
