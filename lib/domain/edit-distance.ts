/** How many letters have to be put in, taken out, changed or swapped with their neighbour to get from one text to the other (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  const row = (length: number) => Array.from({ length }, (_, index) => index);
  let beforeLast: number[] = [];
  let last = row(to.length + 1);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swaps = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = swaps ? (beforeLast[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
