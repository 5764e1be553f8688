import { isListedHost } from '#lib/domain/host-rules.ts';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check, OutcomeCode } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { ChannelOptions, NetSettings, NetTrouble, Origin, Reached } from '#lib/infra/net/contract.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { failed, passed, skipped } from './checks.ts';
import type { Evidence } from './contract.ts';
import { type TimedChannel, timedChannel } from './timed-channel.ts';

export type Connected = { channel: TimedChannel; evidence: Evidence };

/**
 * The checks *reach* and *certificate*. TLS first, also where `http://` was typed; plain http only for hosts that the operator listed for it.
 * The caller closes the channel it gets.
 */
export async function* connectToOrigin(
  address: InstanceAddress,
  settings: NetSettings,
  options: ChannelOptions,
): AsyncGenerator<Check, Result<Connected, { code: OutcomeCode; evidence: Evidence }>> {
  const origins = originsToTry(address, settings);
  for (const [index, origin] of origins.entries()) {
    const started = performance.now();
    const channel = timedChannel(openChannel(origin, settings, options));
    const connected = await channel.connect();
    if (connected.ok) {
      yield* closingIfLeft(channel, reachedChecks(connected.value));
      return ok({ channel, evidence: evidenceOf(connected.value) });
    }
    const evidence = connected.error.code === 'network.private' ? {} : { waitedMs: channel.waitedMs() };
    await channel.close();
    const speaksPlainHttp =
      connected.error.code === 'tls.plain_http' || connected.error.code === 'network.refused';
    if (speaksPlainHttp && index < origins.length - 1) continue;
    yield* troubleChecks(connected.error, Math.round(performance.now() - started));
    return fail({ code: connected.error.code, evidence });
  }
  throw new Error('An address without an origin cannot come out of the parser.');
}

/** Nobody else knows of the channel yet: who stops listening here leaves it to us to close. */
async function* closingIfLeft(channel: TimedChannel, checks: Iterable<Check>): AsyncGenerator<Check, void> {
  let left = true;
  try {
    yield* checks;
    left = false;
  } finally {
    if (left) await channel.close();
  }
}

function originsToTry({ origin }: InstanceAddress, { allowedHttpHosts }: NetSettings): Origin[] {
  const secure: Origin = {
    ...origin,
    protocol: 'https:',
    port: origin.protocol === 'http:' && origin.port === 80 ? 443 : origin.port,
  };
  const plain: Origin = {
    ...origin,
    protocol: 'http:',
    port: origin.protocol === 'https:' && origin.port === 443 ? 80 : origin.port,
  };
  if (!isListedHost(allowedHttpHosts, plain.host, plain.port)) return [secure];
  return origin.protocol === 'http:' ? [plain] : [secure, plain];
}

function* reachedChecks({ protocol, viaProxy, certificate, reachMs, tlsMs }: Reached): Generator<Check> {
  yield passed('reach', reachMs, viaProxy ? { viaProxy } : {});
  if (protocol === 'http:') yield skipped('certificate', { plainHttp: true });
  else if (certificate) {
    const { issuer, validTo, privateCa } = certificate;
    yield passed('certificate', tlsMs, { issuer, validTo, privateCa });
  }
}

/** A refused host gets no timing: how long it took would tell whether something is there. */
function* troubleChecks({ code, phase, detail }: NetTrouble, ms: number): Generator<Check> {
  if (phase === 'reach') yield failed('reach', code, code === 'network.private' ? 0 : ms, detail);
  else {
    yield passed('reach', 0);
    yield failed('certificate', code, ms, detail);
  }
}

function evidenceOf({ certificate, viaProxy, httpVersion }: Reached): Evidence {
  return { httpVersion, ...(certificate ? { certificate } : {}), ...(viaProxy ? { viaProxy } : {}) };
}
