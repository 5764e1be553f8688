import { word, words } from './check-facts.ts';
import type { Check, CheckDetail, CheckName, CheckStatus } from './outcome.ts';

/** What a replay makes of an older run: every check then and now, and the facts that are other ones. Pure; the words are elsewhere. */

/**
 * `same` (failed for the same cause, too), `mended`, `broken`, `other` (fails, or passes with a remark, for another cause), `new` (was not got to
 * before), `gone` (is not got to any more).
 */
export const CHECK_CHANGES = ['same', 'mended', 'broken', 'other', 'new', 'gone'] as const;
export type CheckChange = (typeof CHECK_CHANGES)[number];

export type CheckDiff = { name: CheckName; change: CheckChange; before: Check | null; now: Check | null };

export type Run = { checks: readonly Check[]; evidence: CheckDetail };

/** Everything that does not need the token, in the order in which it is asked. */
const IN_PUBLIC = ['address', 'reach', 'certificate', 'gitlab'] as const satisfies readonly CheckName[];
/** With it. What linking alone does (not linked yet, saved) is never replayed. */
const WITH_TOKEN = [
  ...IN_PUBLIC,
  'token',
  'who',
  'scopes',
  'expiry',
  'policy',
] as const satisfies readonly CheckName[];

/** @param tokenless the replay had no token: only the checks up to "Is GitLab" can be compared. */
export function diffChecks(before: Run, now: Run, tokenless: boolean): CheckDiff[] {
  return (tokenless ? IN_PUBLIC : WITH_TOKEN).flatMap((name) => {
    const then = checkOf(before, name);
    const today = checkOf(now, name);
    return then || today ? [{ name, change: changeOf(then, today), before: then, now: today }] : [];
  });
}

function changeOf(before: Check | null, now: Check | null): CheckChange {
  const [then, today] = [standing(before), standing(now)];
  if (then === 'silent') return today === 'silent' ? 'same' : 'new';
  if (today === 'silent') return 'gone';
  if (then !== today) return today === 'good' ? 'mended' : 'broken';
  return before?.code === now?.code ? 'same' : 'other';
}

const STANDING = {
  passed: 'good',
  warned: 'good',
  failed: 'bad',
  skipped: 'silent',
} as const satisfies Record<CheckStatus, string>;

function standing(check: Check | null): 'good' | 'bad' | 'silent' {
  return check ? STANDING[check.status] : 'silent';
}

/** Facts of a run that tell by their change what has happened in between. */
export const COMPARED_FACTS = [
  'baseUrl',
  'addresses',
  'viaProxy',
  'redirectTarget',
  'certificateFingerprint',
  'certificateIssuer',
  'certificateValidTo',
  'gitlabVersion',
  'username',
  'scopes',
  'expiresOn',
] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

export type FactValue = string | readonly string[];
export type FactDiff = { fact: ComparedFact; before: FactValue | null; now: FactValue | null };

/** Being there or not is news of these only: of the others it means that one of the two runs did not get to them. */
const MAY_BE_ABSENT: readonly ComparedFact[] = ['viaProxy', 'redirectTarget', 'expiresOn'];

/** What is known of both runs and is not the same; where the order of a list says nothing, it does not count. */
export function diffFacts(before: Run, now: Run): FactDiff[] {
  return COMPARED_FACTS.flatMap((fact) => {
    const [then, today] = [factOf(before, fact), factOf(now, fact)];
    const comparable = then && today ? true : MAY_BE_ABSENT.includes(fact) && gotTo(fact, before, now);
    return comparable && keyOf(then) !== keyOf(today) ? [{ fact, before: then, now: today }] : [];
  });
}

/** Slower or faster by so much that it may be the cause. Milliseconds. */
const NOTABLE_MS = 1_000;

/** @returns how much longer (below 0: shorter) the check took, where that is worth a word; else null. */
export function slowdownOf({ before, now }: CheckDiff): number | null {
  if (!before || !now || before.ms === 0 || now.ms === 0) return null;
  const more = now.ms - before.ms;
  return Math.abs(more) >= NOTABLE_MS ? more : null;
}

/** Both runs got as far as the check that would have told. */
function gotTo(fact: ComparedFact, ...runs: readonly Run[]): boolean {
  const teller = fact === 'expiresOn' ? 'expiry' : fact === 'viaProxy' ? 'reach' : 'gitlab';
  return runs.every((run) => standing(checkOf(run, teller)) !== 'silent');
}

function factOf(run: Run, fact: ComparedFact): FactValue | null {
  const detail = (name: CheckName): CheckDetail => checkOf(run, name)?.detail ?? {};
  switch (fact) {
    case 'baseUrl':
      return word(detail('gitlab'), 'baseUrl');
    case 'username':
      return word(detail('who'), 'username');
    case 'scopes':
      return listed(words(detail('scopes'), 'has'));
    case 'expiresOn':
      return word(detail('expiry'), 'expiresOn');
    case 'addresses':
      return listed(words(run.evidence, 'addresses'));
    default:
      return word(run.evidence, fact);
  }
}

function listed(items: readonly string[]): readonly string[] | null {
  return items.length > 0 ? items : null;
}

function keyOf(value: FactValue | null): string {
  return typeof value === 'string' || value === null ? (value ?? '') : [...value].sort().join('\n');
}

function checkOf({ checks }: Run, name: CheckName): Check | null {
  return checks.find((check) => check.name === name) ?? null;
}
