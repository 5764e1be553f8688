import type { OutcomeCode } from '#lib/domain/outcome.ts';

/** How a host is: the columns of its row that the sweep keeps. */
export type HostHealth = {
  /** Failures in a row. */
  failures: number;
  downCode: string | null;
  downSince: Date | null;
};

/** A host-level failure, and the pause that the host asked for with it. */
export type HostTrouble = { code: OutcomeCode; retryAfterSeconds: number | null };

/** Failures in a row that open the circuit. */
const OPENS_AT = 5;
const PROBE_MS = 300_000;
const FIRST_PAUSE_MS = 15_000;

export const WELL: HostHealth = { failures: 0, downCode: null, downSince: null };

/** One more failure. The fifth in a row opens the circuit; an open one keeps its beginning. */
export function afterFailure(before: HostHealth, code: OutcomeCode, now: Date): HostHealth {
  const failures = before.failures + 1;
  if (failures < OPENS_AT) return { ...before, failures };
  return { failures, downCode: code, downSince: before.downSince ?? now };
}

/**
 * How long nothing is asked of a host that has just failed: as long as it said (1 s … 24 h), else twice as long at most as the time before, with
 * full jitter; five minutes while the circuit is open.
 * @param random 0 … 1. @returns milliseconds.
 */
export function pauseAfterFailure(
  { failures, downSince }: HostHealth,
  { retryAfterSeconds }: HostTrouble,
  random: number,
): number {
  const asked = retryAfterSeconds === null ? 0 : Math.min(86_400, Math.max(1, retryAfterSeconds)) * 1_000;
  if (downSince) return Math.max(asked, PROBE_MS * (1 + random / 10));
  return asked || random * Math.min(PROBE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
}

const OF_THE_HOST = /^(?:dns|network|proxy|tls)\.|^gitlab\.(?:rate_limited|maintenance)$/;
const OF_THE_WAY = /^(?:gateway|redirect|gitlab|address|limit)\./;

/** Trouble that no token of that host can be to blame for. */
export function isHostTrouble(code: string): boolean {
  return OF_THE_HOST.test(code);
}

/** Trouble of the way that may be one connection's alone, or the host's. */
export function isWayTrouble(code: string): boolean {
  return OF_THE_WAY.test(code) && !isHostTrouble(code);
}
