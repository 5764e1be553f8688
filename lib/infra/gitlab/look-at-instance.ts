import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';
import { type InstanceAddress, parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check, CheckDetail, Verdict } from '#lib/domain/outcome.ts';
import type { CertificateFacts, ChannelOptions, NetSettings } from '#lib/infra/net/contract.ts';
import { timeLimit } from '#lib/infra/net/time-limit.ts';
import { askInPublic, NOTHING_TOLD, type PublicFacts } from './ask-in-public.ts';
import { type Connected, connectToOrigin } from './connect-to-origin.ts';
import type { Evidence } from './contract.ts';
import { findInstance } from './find-instance.ts';

/** What can be seen of a host without any credential. Text in here is the host's: shown as text only. */
export type InstanceLook = {
  /** `ok`: a GitLab answers there. Else the same code that linking would end with. */
  verdict: Verdict;
  /** Base URL of the GitLab that was found. */
  baseUrl: string | null;
  /** What explains the verdict; see `CheckDetail`. */
  facts: CheckDetail;
  /** Where a redirect to another host leads: an absolute URL without its query. */
  redirectTarget: string | null;
  /** Its certificate is trusted through the operator's own authority. */
  privateCa: boolean;
  /** What it showed before anything was asked; null without TLS, or where that failed. */
  certificate: CertificateFacts | null;
  /** How long it took to find out; null for refused hosts, of which no times are told. */
  tookMs: number | null;
} & PublicFacts;

/** `signal`: the person went away. */
export type LookOptions = ChannelOptions & { settings: NetSettings };

/** All of one look together. */
export const LOOK_MS_MAX = 8_000;
/** How long the pages may take that only tell the version. */
const PUBLIC_MS_MAX = 1_500;
/** GitLab.com is always the current one; nothing more has to be asked. */

/**
 * Looks at an address as the verification of a token begins (name, connection, certificate, GitLab's markers, sub-path) and goes on
 * without a token: what it tells everybody about its version. Sends no credential, follows no redirect but the one from http to https
 * of the same host, and leaves no socket behind, also when it is called off.
 */
export async function lookAtInstance(address: InstanceAddress, options: LookOptions): Promise<InstanceLook> {
  const limit = timeLimit(LOOK_MS_MAX, options.signal);
  try {
    const seen = await look(address, { ...options, signal: limit.signal });
    const secure = seen.redirectTarget && secureTwin(address, seen.redirectTarget);
    return secure ? await look(secure, { ...options, signal: limit.signal }) : seen;
  } finally {
    limit.end();
  }
}

async function look(address: InstanceAddress, options: LookOptions): Promise<InstanceLook> {
  const started = performance.now();
  const sinceStart = () => Math.round(performance.now() - started);
  const { settings, ...channelOptions } = options;
  const reached = await lastOf(connectToOrigin(address, settings, channelOptions));
  if (!reached.outcome.ok) {
    const { code, evidence } = reached.outcome.error;
    const tookMs = code === 'network.private' || code === 'limit.exceeded' ? null : sinceStart();
    return nothingSeen(code, factsOf(reached.check, evidence), { tookMs });
  }
  const { channel, evidence } = reached.outcome.value;
  try {
    return await ask(address, { channel, evidence }, sinceStart);
  } finally {
    await channel.close();
  }
}

async function ask(
  { candidates }: InstanceAddress,
  { channel, evidence }: Connected,
  sinceStart: () => number,
): Promise<InstanceLook> {
  const paths = candidates.map((candidate) => new URL(candidate).pathname.replace(/\/$/, ''));
  const certificate = evidence.certificate ?? null;
  const shown = { certificate, privateCa: certificate?.privateCa ?? false };
  const found = await findInstance(channel, paths);
  const tookMs = sinceStart();
  if (!found.ok) {
    const { code, detail, evidence: told } = found.error;
    const redirectTarget = code === 'redirect.elsewhere' ? (told.redirectTarget ?? null) : null;
    return nothingSeen(code, { ...detail, ...factsFrom(told) }, { tookMs, ...shown, redirectTarget });
  }
  const { baseUrl } = found.value;
  const facts = baseUrl === GITLAB_COM ? NOTHING_TOLD : await askInPublic(channel, baseUrl, PUBLIC_MS_MAX);
  return { ...nothingSeen('ok', {}, { tookMs, ...shown }), baseUrl, ...facts };
}

/** The same host over https, where plain http led there: Omnibus sends `http://host/…` to `https://host:443/…`. */
function secureTwin({ origin }: InstanceAddress, target: string): InstanceAddress | null {
  if (origin.protocol !== 'http:' || !target.startsWith('https:')) return null;
  const parsed = parseInstanceAddress(target);
  return parsed.ok && parsed.value.origin.host === origin.host ? parsed.value : null;
}

/** A look that found nothing but its verdict, with what it did see. */
export function nothingSeen(
  verdict: Verdict,
  facts: CheckDetail = {},
  seen: Partial<InstanceLook> = {},
): InstanceLook {
  return {
    verdict,
    baseUrl: null,
    facts,
    redirectTarget: null,
    privateCa: false,
    certificate: null,
    tookMs: null,
    ...NOTHING_TOLD,
    ...seen,
  };
}

function factsOf(check: Check | null, evidence: Evidence): CheckDetail {
  return { ...check?.detail, ...factsFrom(evidence) };
}

/** As much of the evidence as a sentence may need. */
function factsFrom({ redirectTarget, retryAfterSeconds }: Evidence): CheckDetail {
  return {
    ...(redirectTarget ? { redirectTarget } : {}),
    ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
  };
}

/** The checks here are made for a person watching; a look needs the last one and the outcome. */
async function lastOf<Outcome>(
  steps: AsyncGenerator<Check, Outcome>,
): Promise<{ check: Check | null; outcome: Outcome }> {
  let check: Check | null = null;
  for (;;) {
    const step = await steps.next();
    if (step.done) return { check, outcome: step.value };
    check = step.value;
  }
}
