import type { Channel } from '#lib/infra/net/contract.ts';

export type TimedChannel = Channel & {
  /** Milliseconds during which at least one call waited for the other side; overlapping calls count once. */
  waitedMs(): number;
};

/** The same channel, which also knows how much of the time passed was the host's and not ours. */
export function timedChannel(channel: Channel): TimedChannel {
  let waiting = 0;
  let since = 0;
  let total = 0;
  const timed = async <Value>(call: Promise<Value>): Promise<Value> => {
    if (waiting++ === 0) since = performance.now();
    try {
      return await call;
    } finally {
      if (--waiting === 0) total += performance.now() - since;
    }
  };
  return {
    origin: channel.origin,
    connect: () => timed(channel.connect()),
    request: (request) => timed(channel.request(request)),
    close: () => channel.close(),
    waitedMs: () => Math.round((total + (waiting > 0 ? performance.now() - since : 0)) * 10) / 10,
  };
}
