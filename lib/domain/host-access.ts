import { matchesPattern, readHostPattern } from './host-pattern.ts';
import type { Policy } from './policy.ts';

/** Which GitLabs may be asked at all: the policy's list of hosts, and above it an administrator's word on single ones. */

export const INSTANCE_ACCESS = ['default', 'allowed', 'denied'] as const;
export type InstanceAccess = (typeof INSTANCE_ACCESS)[number];

/** As the database has it: a word that a newer version wrote closes the door rather than opens it. */
export function storedAccess(text: string): InstanceAccess {
  return INSTANCE_ACCESS.find((one) => one === text) ?? 'denied';
}

/** An administrator's word on one GitLab: counts for its base URL and all below it, and is above the list of hosts. */
export type InstanceWord = { baseUrl: string; access: InstanceAccess };

type HostRules = Pick<Policy, 'allowedHosts'>;

/** Whether this very GitLab may be asked, and given a token. */
export function mayUse(policy: HostRules, words: readonly InstanceWord[], baseUrl: string): boolean {
  const access = accessOf(words, baseUrl);
  return access === 'default' ? isListed(policy, baseUrl) : access === 'allowed';
}

/**
 * Whether anything may be sent to a host at all, before it is known which GitLab lives there.
 * @param candidates base URLs of one origin. A GitLab of that origin that is allowed by name opens the host, wherever on it it is.
 * @param words those about this origin only.
 */
export function mayCall(
  policy: HostRules,
  words: readonly InstanceWord[],
  candidates: readonly string[],
): boolean {
  return (
    candidates.some((candidate) => mayUse(policy, words, candidate)) ||
    words.some(({ access }) => access === 'allowed')
  );
}

/** The word on the nearest base URL above it: https and http are one place here, for a host is allowed or not. */
function accessOf(words: readonly InstanceWord[], baseUrl: string): InstanceAccess {
  const place = placeOf(baseUrl);
  const above = words
    .map((word) => ({ ...word, place: placeOf(word.baseUrl) }))
    .filter((word) => place.startsWith(word.place) && word.access !== 'default');
  above.sort((one, other) => other.place.length - one.place.length);
  return above[0]?.access ?? 'default';
}

/** With a slash at its end, so that `/git` is not above `/gitlab`. */
function placeOf(baseUrl: string): string {
  return `${baseUrl.replace(/^https?:\/\//, '').replace(/\/+$/, '')}/`;
}

function isListed({ allowedHosts }: HostRules, baseUrl: string): boolean {
  if (allowedHosts.length === 0) return true;
  const { hostname, port, protocol } = new URL(baseUrl);
  const host = hostname.replace(/^\[|\]$/g, '');
  const at = Number(port) || (protocol === 'http:' ? 80 : 443);
  return allowedHosts.some((entry) => {
    const pattern = readHostPattern(entry);
    return pattern.ok && matchesPattern(pattern.value, host, at);
  });
}
