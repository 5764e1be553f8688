import type { Channel } from '#lib/infra/net/contract.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { originOf } from '#lib/infra/net/origin-of.ts';
import type { InForce } from '#lib/infra/policy/in-force.ts';

/** A guarded channel to a host that is kept for the next visit: TLS and the question whether it is a GitLab are not paid for by each check. */
export type Line = {
  channel: Channel;
  /** The base URLs that have shown over this channel that they are a GitLab: a token goes to these only. */
  shown: Set<string>;
  /** What it was opened by, so that it does not outlive a change of it. */
  mark: string;
  openedAt: number;
  usedAt: number;
};

export type Lines = {
  /** The one that is there and was opened by the same rules, or a new one. */
  take: (origin: string, inForce: LineRules) => Line;
  /** Trouble on it: the next visit opens another one. */
  drop: (origin: string) => Promise<void>;
  /** Closes what nobody has needed for a while, and what is old: names move. @param busy origins that are being visited. */
  tidy: (busy: (origin: string) => boolean) => void;
  close: () => Promise<void>;
};

export type LineRules = Pick<InForce, 'net' | 'markOf'>;

const IDLE_MS = 30_000;
const AGE_MS = 300_000;
const KEPT_MAX = 64;

export function keepLines(now: () => Date): Lines {
  const lines = new Map<string, Line>();
  const drop = async (origin: string): Promise<void> => {
    const line = lines.get(origin);
    lines.delete(origin);
    await line?.channel.close();
  };
  return {
    take: (origin, { net, markOf }) => {
      const at = now().getTime();
      const kept = lines.get(origin);
      const mark = markOf(origin);
      if (kept && kept.mark === mark && at - kept.openedAt < AGE_MS) {
        kept.usedAt = at;
        return kept;
      }
      void drop(origin);
      // A signal of its own: whatever hangs on it goes with the line, however long the process lives.
      const { signal } = new AbortController();
      const channel = openChannel(originOf(origin), net, { signal });
      const line = { channel, shown: new Set<string>(), mark, openedAt: at, usedAt: at };
      lines.set(origin, line);
      return line;
    },
    drop,
    tidy: (busy) => {
      const at = now().getTime();
      const free = [...lines].filter(([origin]) => !busy(origin));
      free.sort(([, one], [, other]) => one.usedAt - other.usedAt);
      const tooMany = lines.size - KEPT_MAX;
      for (const [index, [origin, { openedAt, usedAt }]] of free.entries())
        if (index < tooMany || at - usedAt > IDLE_MS || at - openedAt > AGE_MS) void drop(origin);
    },
    close: async () => {
      await Promise.all([...lines.keys()].map(drop));
    },
  };
}
