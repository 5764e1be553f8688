import 'server-only';

const KEPT_MS = 30_000;
const KEPT_MAX = 500;

type Kept<Value> = { value: Value; until: number };

/**
 * Results of this process's last half minute, so that a letter typed and taken back asks nobody twice. Bounded: the oldest go first.
 * @param now milliseconds.
 */
export function createLookCache<Value>(now: () => number = Date.now) {
  const kept = new Map<string, Kept<Value>>();
  return {
    get(key: string): Value | null {
      const found = kept.get(key);
      if (found && found.until > now()) return found.value;
      kept.delete(key);
      return null;
    },
    keep(key: string, value: Value): void {
      kept.delete(key);
      kept.set(key, { value, until: now() + KEPT_MS });
      const [oldest] = kept.keys();
      if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
    },
  };
}
