import type { CheckDetail } from './outcome.ts';

/** Reads single facts out of a check's detail for a sentence; whatever is missing or of another type is left out of the sentence. */

const LISTED_MAX = 6;
const LENGTH_MAX = 120;

export function word(facts: CheckDetail, key: string): string | null {
  const value = facts[key];
  return typeof value === 'string' && value !== '' ? bounded(value) : null;
}

export function number(facts: CheckDetail, key: string): number | null {
  const value = facts[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The first of `keys` that holds anything, as words. */
export function words(facts: CheckDetail, ...keys: string[]): readonly string[] {
  for (const key of keys) {
    const value = facts[key];
    if (Array.isArray(value) && value.length > 0) return value.map((item) => bounded(String(item)));
  }
  return [];
}

/** "a", "a and b", "a, b and c"; long lists end in "and 4 more". */
export function listed(items: readonly string[]): string {
  const shown = items.slice(0, LISTED_MAX);
  const rest = items.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** "40 seconds", "12 minutes". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

function bounded(text: string): string {
  return text.length > LENGTH_MAX ? `${text.slice(0, LENGTH_MAX - 1)}…` : text;
}
