import 'server-only';
import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';
import { type InstanceAddress, parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { surmiseVersion, type VersionSurmise } from '#lib/domain/version-bracket.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type InstanceLook, lookAtInstance, nothingSeen } from '#lib/infra/gitlab/look-at-instance.ts';
import { keepCertificate } from '#lib/infra/instances/keep-certificate.ts';
import { type InForce, originsOf, readInForce } from '#lib/infra/policy/in-force.ts';
import { limitBlindLooks, limitLookedAtHosts, mayLookUp } from '#lib/infra/rate-limit/limit-looking.ts';
import { unreadableFinding } from './finding-without-look.ts';
import { findKnownInstance, type KnownInstance, linkedBaseUrlsOf } from './instance-store.ts';
import { createLookCache } from './look-cache.ts';
import { type LookFinding, stateOf } from './look-finding.ts';
import type { ConnectRoom } from './room.ts';
import { suggestAddress } from './suggest-address.ts';

/** From here on a GitLab that answered counts as slow. */
const SLOW_MS = 2_500;

/** What a look works with. */
export type LookRoom = Pick<ConnectRoom, 'prisma' | 'net' | 'now'>;

const recent = createLookCache<LookFinding>();

/**
 * Understands what somebody typed and looks there, without any credential and within the limits of `limit-looking.ts`. What passes or is
 * about us (slow, down, limited) is looked at anew each time; the rest is remembered for half a minute.
 *
 * @param signal the person went on typing or away.
 * @returns null where it was called off: nobody waits for the answer.
 */
export async function lookAtAddress(
  viewer: Viewer,
  typed: string,
  room: LookRoom,
  signal: AbortSignal,
): Promise<LookFinding | null> {
  const address = parseInstanceAddress(typed);
  if (!address.ok)
    return unreadableFinding(typed, address.error, await linkedBaseUrlsOf(room.prisma, viewer.userId));
  const { schemeTyped, displayHost, candidates } = address.value;
  const origins = originsOf(address.value);
  const inForce = await readInForce(room.prisma, { ...room, requiredScopes: [] }, origins);
  const marks = origins.map(inForce.markOf);
  const key = JSON.stringify([viewer.userId, schemeTyped, displayHost, candidates, marks]);
  const known = recent.get(key);
  if (known) return known;
  const seen = await lookWithinLimits(viewer, address.value, inForce, signal);
  if (signal.aborted) return null;
  await keepShownCertificate(seen, room);
  const finding = await findingOf(viewer, address.value, seen, room);
  if (!PASSING.has(stateOf(finding))) recent.keep(key, finding);
  return finding;
}

const PASSING: ReadonlySet<string> = new Set(['slow', 'down', 'limited']);

async function keepShownCertificate(
  { baseUrl, certificate }: InstanceLook,
  { prisma, now }: LookRoom,
): Promise<void> {
  if (!baseUrl || !certificate) return;
  const { origin } = new URL(baseUrl);
  await keepCertificate(prisma, { origin, certificate, now: now() });
}

async function lookWithinLimits(
  { userId }: Viewer,
  address: InstanceAddress,
  { net, mayCall, mayUse }: InForce,
  signal: AbortSignal,
): Promise<InstanceLook> {
  if (!mayCall(address.candidates)) return nothingSeen('policy.host');
  const { host } = new URL(address.candidates[0] ?? GITLAB_COM);
  if (!(await mayLookUp(userId, host))) return nothingSeen('limit.exceeded');
  const admit = async () => (await limitLookedAtHosts(userId, host)).ok;
  const seen = await lookAtInstance(address, { settings: net, signal, admit });
  if (seen.baseUrl !== null && !mayUse(seen.baseUrl)) return nothingSeen('policy.host');
  const blind = seen.verdict.startsWith('dns.') || seen.verdict === 'network.private';
  if (!blind || signal.aborted || (await limitBlindLooks(userId)).ok) return seen;
  return nothingSeen('limit.exceeded');
}

async function findingOf(
  { userId }: Viewer,
  address: InstanceAddress,
  seen: InstanceLook,
  room: LookRoom,
): Promise<LookFinding> {
  const { displayHost, origin, schemeTyped, candidates } = address;
  const { verdict, facts } = isShortName(address, seen) ? SHORT_NAME : seen;
  const baseUrl = seen.baseUrl ?? (hasNoGitlab(verdict) ? null : (candidates[0] ?? null));
  const known = seen.verdict === 'ok' && baseUrl ? await findKnownInstance(room.prisma, baseUrl) : null;
  const linked = seen.verdict === 'ok' ? [] : await linkedBaseUrlsOf(room.prisma, userId);
  return {
    typed: address.input,
    baseUrl,
    otherLetters: displayHost === origin.host ? null : displayHost,
    verdict,
    facts,
    slow: (seen.tookMs ?? 0) > SLOW_MS,
    privateCa: seen.privateCa,
    httpsInstead: schemeTyped === 'http' && seen.baseUrl?.startsWith('https:') === true,
    version: versionOf(seen, baseUrl, known),
    helpText: known?.helpText || null,
    suggestion: suggestAddress(address, seen, linked),
  };
}

/** While `gitlab.example.com` is being typed, `gitlab` is not yet a host of a private network. */
function isShortName({ origin: { host } }: InstanceAddress, { verdict }: InstanceLook): boolean {
  return !/[.:]/.test(host) && (verdict === 'network.private' || verdict === 'dns.not_found');
}

const SHORT_NAME = { verdict: 'address.malformed', facts: { reason: 'short_name' } } as const;

function hasNoGitlab(verdict: LookFinding['verdict']): boolean {
  return ['not_found', 'other_product', 'elsewhere', 'unreadable'].includes(
    stateOf({ verdict, slow: false }),
  );
}

function versionOf(
  { version, scopes }: InstanceLook,
  baseUrl: string | null,
  known: KnownInstance | null,
): VersionSurmise {
  const isGitlabCom = baseUrl === GITLAB_COM;
  const stored = isGitlabCom ? null : (known?.version ?? null);
  return surmiseVersion({ told: version, stored, scopes, isGitlabCom });
}
