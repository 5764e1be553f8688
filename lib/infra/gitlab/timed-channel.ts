import type { Channel, NetRequest } from '#lib/infra/net/contract.ts';
import { traceOf } from './read-answer.ts';

export type TimedChannel = Channel & {
  /** Milliseconds during which at least one call waited for the other side; overlapping calls count once. */
  waitedMs(): number;
  /** Under which ids the other side has logged the calls: GitLab's correlation ids, each once. Hostile text. */
  traces(): readonly string[];
};

/** No verification makes as many calls. */
const TRACES_MAX = 30;

/** The same channel, which also knows how much of the time passed was the host's and not ours, and where to find the calls in its logs. */
export function timedChannel(channel: Channel): TimedChannel {
  let waiting = 0;
  let since = 0;
  let total = 0;
  const traces = new Set<string>();
  const timed = async <Value>(call: Promise<Value>): Promise<Value> => {
    if (waiting++ === 0) since = performance.now();
    try {
      return await call;
    } finally {
      if (--waiting === 0) total += performance.now() - since;
    }
  };
  const request = async (asked: NetRequest) => {
    const answered = await timed(channel.request(asked));
    const trace = answered.ok ? traceOf(answered.value) : null;
    if (trace && traces.size < TRACES_MAX) traces.add(trace);
    return answered;
  };
  return {
    origin: channel.origin,
    connect: () => timed(channel.connect()),
    request,
    close: () => channel.close(),
    waitedMs: () => Math.round((total + (waiting > 0 ? performance.now() - since : 0)) * 10) / 10,
    traces: () => [...traces],
  };
}
