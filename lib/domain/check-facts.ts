import type { Check, CheckDetail, OutcomeCode } from './outcome.ts';

/** Reads single facts out of a check's detail for a sentence; whatever is missing or of another type is left out of the sentence. */

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

/** What a stranger wrote, cut to what a sentence can hold. */
export function bounded(text: string): string {
  return text.length > LENGTH_MAX ? `${text.slice(0, LENGTH_MAX - 1)}…` : text;
}

/** All that is known of why an attempt ended like this: its evidence, and the detail of the check that decided. */
export function decidingFacts(
  code: OutcomeCode,
  checks: readonly Check[],
  evidence: CheckDetail,
): CheckDetail {
  const decided = checks.find((check) => check.status === 'failed' && check.code === code);
  return { ...evidence, ...decided?.detail };
}
