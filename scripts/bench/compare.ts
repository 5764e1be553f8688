import { quantile } from './statistics.ts';

/** In ms. */
export type Spread = { p50: number; p95: number };

/** One spread for each side. */
export type Compared = { name: string; small: Spread; large: Spread };

export type View<Side> = { name: string; open: (side: Side) => Promise<unknown> };

export type Rounds = { rounds: number; warmUp: number };
const ROUNDS: Rounds = { rounds: 60, warmUp: 8 };

/** Each view alone, on both sides in turn, so that whatever else the machine does befalls both. */
export async function compare<Side>(
  views: readonly View<Side>[],
  { small, large }: { small: Side; large: Side },
  rounds: Rounds = ROUNDS,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const { name, open } of views) {
    const [first, second] = await timed([() => open(small), () => open(large)], rounds);
    if (first && second) compared.push({ name, small: first, large: second });
  }
  return compared;
}

/** One after the other, in turn. */
export async function timed(
  works: readonly (() => Promise<unknown>)[],
  { rounds, warmUp }: Rounds = ROUNDS,
): Promise<Spread[]> {
  const times: number[][] = works.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1)
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  return times.map((taken) => ({ p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }));
}
