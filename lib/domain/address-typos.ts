import { trimAddressInput } from './address-text.ts';
import { editDistance } from './edit-distance.ts';
import { GITLAB_COM } from './gitlab-com.ts';
import { type InstanceAddress, parseInstanceAddress } from './instance-address.ts';
import { instanceHost } from './instance-host.ts';
import { readIp } from './ip-class.ts';

/** From this length on two slips are forgiven; shorter names would turn into each other. */
const TWO_SLIPS_FROM = 9;
/** Far beyond any name worth repairing. */
const REPAIRED_MAX = 300;

/**
 * The address that was probably meant: scheme and punctuation mended (`htps://`, `gitlab,com`), and the name compared with GitLab.com's and with
 * those that this person has linked before. Only ever offered, and only where no GitLab was found under the name as typed.
 *
 * @param linked base URLs.
 * @returns as it would be typed: `gitlab.com`, `git.example.com:8443/gitlab`; null where nothing comes near.
 */
export function likelyAddress(typed: string, linked: readonly string[]): string | null {
  const text = trimAddressInput(typed);
  if (text.length > REPAIRED_MAX) return null;
  const asTyped = parseInstanceAddress(text);
  if (!asTyped.ok && !MENDABLE.has(asTyped.error.reason)) return null;
  const mended = parseInstanceAddress(mendPunctuation(text));
  if (!mended.ok) return null;
  const meant = nearestName(mended.value, linked) ?? baseOf(mended.value);
  const understood = asTyped.ok ? baseOf(asTyped.value) : null;
  return meant === understood ? null : instanceHost(meant);
}

/** What is wrong with the form of an address, as opposed to a secret in it or another product's name. */
const MENDABLE: ReadonlySet<string> = new Set(['scheme', 'no_host', 'bad_label', 'port']);

function baseOf(address: InstanceAddress): string {
  return address.candidates[0] ?? GITLAB_COM;
}

function mendPunctuation(text: string): string {
  const [, scheme = '', rest = text] =
    /^([a-z]{3,7})(?:[:;][/\\]{0,3}|[/\\]{1,3})(?=[^/\\])(.*)$/is.exec(text) ?? [];
  const mendedScheme = scheme && mendScheme(scheme.toLowerCase());
  // Pasted behind an `https://` that was in the field already.
  const once = mendedScheme ? rest.replace(/^https?:?\/+/i, '') : text;
  const [host = '', path = ''] = mendedScheme || !/^[a-z]+:\//i.test(text) ? cutHost(once) : [once];
  const plain = host
    .replace(/\s*[,;]\s*|\s*\.\s+|\s+\.\s*/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\./, '');
  return (mendedScheme ? `${mendedScheme}://` : '') + plain + path;
}

function mendScheme(scheme: string): 'http' | 'https' | null {
  if (scheme === 'http') return 'http';
  return editDistance(scheme, 'https') <= 2 ? 'https' : null;
}

function cutHost(text: string): [string, string] {
  const end = text.search(/[/?#]/);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
}

/** The base URL whose host is nearest, if near enough; the one typed itself does not count as near. */
function nearestName(address: InstanceAddress, linked: readonly string[]): string | null {
  const host = address.origin.host.replace(/^w{2,4}\.?(?=gitlab)/, '');
  const known = [...new Set([...linked, GITLAB_COM])].map((base) => ({ base, host: new URL(base).hostname }));
  if (readIp(address.origin.host) || known.some((one) => one.host === address.origin.host)) return null;
  const near = known
    .map((one) => ({ base: one.base, distance: editDistance(host, one.host), room: slipsIn(one.host) }))
    .filter(({ distance, room }) => distance <= room)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.base ?? null;
}

function slipsIn(host: string): number {
  return host.length >= TWO_SLIPS_FROM ? 2 : 1;
}
