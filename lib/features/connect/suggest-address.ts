import { likelyAddress } from '#lib/domain/address-typos.ts';
import { type InstanceAddress, parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { readIp } from '#lib/domain/ip-class.ts';
import { classifyName } from '#lib/domain/special-names.ts';
import type { InstanceLook } from '#lib/infra/gitlab/look-at-instance.ts';
import type { LookFinding } from './look-finding.ts';

type Suggestion = LookFinding['suggestion'];

/**
 * Another address that the person may have meant. For a GitLab that was found only the name by which it calls itself: whoever links it under two
 * names has two of it. What a host says is taken only where it reads as an ordinary address.
 */
export function suggestAddress(
  { input, candidates, hints }: InstanceAddress,
  seen: InstanceLook,
  linked: readonly string[],
): Suggestion {
  if (seen.verdict === 'ok') return seen.issuer ? ownName(seen.issuer, seen.baseUrl ?? '') : null;
  if (seen.verdict === 'address.other_product') return null;
  const target = seen.redirectTarget && addressIn(seen.redirectTarget);
  if (target) return target === candidates[0] ? null : { address: instanceHost(target), why: 'elsewhere' };
  const meant = likelyAddress(input, linked);
  if (meant) return { address: meant, why: 'typo' };
  const beside = hints.find(({ code }) => code === 'registry' || code === 'www')?.suggestion;
  return beside && beside !== 'gitlab.com' ? { address: beside, why: 'beside' } : null;
}

/** A name in the ordinary sense alone: behind a proxy, GitLabs call themselves `http://gitlab` or by an address of their own network. */
function ownName(issuer: string, baseUrl: string): Suggestion {
  const address = addressIn(issuer);
  if (!address || new URL(address).hostname === new URL(baseUrl).hostname) return null;
  return classifyName(new URL(address).hostname) === 'ordinary'
    ? { address: instanceHost(address), why: 'ownName' }
    : null;
}

function addressIn(url: string): string | null {
  const parsed = url.startsWith('https://') ? parseInstanceAddress(url) : null;
  if (!parsed?.ok || readIp(parsed.value.origin.host)) return null;
  return parsed.value.candidates[0] ?? null;
}
