import type { Check, Verdict } from '#lib/domain/outcome.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { timeLimit } from '#lib/infra/net/time-limit.ts';
import { failed, passed } from './checks.ts';
import { connectToOrigin } from './connect-to-origin.ts';
import type { Evidence, Findings, VerifyConnection, VerifyInput } from './contract.ts';
import { findInstance } from './find-instance.ts';
import { verifyToken } from './verify-token.ts';
import { withoutToken } from './without-token.ts';

/** All calls of one verification together. */
const TOTAL_MS_MAX = 15_000;

/** address → reach → certificate → is it GitLab → token → who → scopes → expiry; see `VerifyConnection`. */
export const verifyConnection: VerifyConnection = async function* (input) {
  const checks: Check[] = [];
  const limit = timeLimit(TOTAL_MS_MAX, input.signal);
  const investigation = investigate(input, limit.signal);
  try {
    for (;;) {
      const step = await investigation.next();
      if (step.done) return withoutToken({ ...step.value, checks }, input.token);
      const check = withoutToken(step.value, input.token);
      checks.push(check);
      yield check;
    }
  } finally {
    // The listener may have gone in the middle: closes the channel all the same.
    await investigation.return(stopped('internal', {}));
    limit.end();
  }
};

async function* investigate(input: VerifyInput, signal: AbortSignal): AsyncGenerator<Check, Findings> {
  const { address } = input;
  const [baseUrl = ''] = address.candidates;
  yield passed('address', 0, { baseUrl });
  if (input.allows?.mayCall(address.candidates) === false) {
    yield refusedHost(baseUrl);
    return stopped('policy.host', {});
  }

  const connected = yield* connectToOrigin(address, input.settings, { signal });
  if (!connected.ok) return stopped(connected.error.code, connected.error.evidence);
  const { channel, evidence } = connected.value;
  try {
    const findings = yield* askInstance(input, channel, evidence);
    const measured = { waitedMs: channel.waitedMs(), traces: channel.traces() };
    return { ...findings, evidence: { ...findings.evidence, ...measured } };
  } finally {
    await channel.close();
  }
}

async function* askInstance(
  input: VerifyInput,
  channel: Channel,
  evidence: Evidence,
): AsyncGenerator<Check, Findings> {
  const started = performance.now();
  const paths = input.address.candidates.map((candidate) => new URL(candidate).pathname.replace(/\/$/, ''));
  const found = await findInstance(channel, paths, { search: input.exactly !== true });
  const ms = Math.round(performance.now() - started);
  if (!found.ok) {
    yield failed('gitlab', found.error.code, ms, found.error.detail);
    return stopped(found.error.code, { ...evidence, ...found.error.evidence });
  }
  const { baseUrl } = found.value;
  yield passed('gitlab', ms, { baseUrl });
  const known = { ...evidence, ...found.value.evidence };
  if (input.allows?.mayUse(baseUrl) === false) {
    yield refusedHost(baseUrl);
    return stopped('policy.host', known);
  }
  if (!input.token) {
    const instance = { baseUrl, version: null, enterprise: null };
    return { verdict: 'ok', notes: [], baseUrl, instance, account: null, token: null, evidence: known };
  }
  return yield* verifyToken({ ...input, token: input.token, channel, baseUrl, evidence: known });
}

function refusedHost(baseUrl: string): Check {
  return failed('policy', 'policy.host', 0, { host: new URL(baseUrl).host });
}

function stopped(verdict: Verdict, evidence: Evidence): Findings {
  return { verdict, notes: [], baseUrl: null, instance: null, account: null, token: null, evidence };
}
