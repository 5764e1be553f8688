import type { Channel, NetAnswer } from '#lib/infra/net/contract.ts';

/** `Date` of now, and a wait that ends early with its signal. A simulation hands in its own. */
export type Time = {
  now: () => Date;
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
};

export type Pace = {
  /** Waits until the next request may leave. */
  turn: () => Promise<void>;
  /** When the request after the last one may leave. */
  nextAt: () => Date;
};

/** Requests leave at least 1/rate seconds apart; a turn that was missed is not made up for. */
export function makePace(perSecond: number, { now, pause }: Time, signal: AbortSignal): Pace {
  const apart = 1_000 / perSecond;
  let next = now().getTime();
  return {
    turn: async () => {
      const at = Math.max(now().getTime(), next);
      next = at + apart;
      const wait = at - now().getTime();
      if (wait > 0) await pause(wait, signal);
    },
    nextAt: () => new Date(Math.ceil(next)),
  };
}

/** The same channel, whose requests wait for their turn and whose answers are shown to `see`. */
export function pacedChannel(channel: Channel, pace: Pace, see: (answer: NetAnswer) => void): Channel {
  return {
    origin: channel.origin,
    connect: () => channel.connect(),
    close: () => channel.close(),
    request: async (request) => {
      await pace.turn();
      const answer = await channel.request(request);
      if (answer.ok) see(answer.value);
      return answer;
    },
  };
}

/** GitLab's own throttle is near: less than a fifth of a period's requests is left (`RateLimit-Limit` is per minute whatever the period). */
export function asksForLess({ headers }: Pick<NetAnswer, 'headers'>): boolean {
  const limit = Number(headers['ratelimit-limit'] ?? Number.NaN);
  const remaining = Number(headers['ratelimit-remaining'] ?? Number.NaN);
  return Number.isFinite(limit) && Number.isFinite(remaining) && remaining < limit / 5;
}
