import { readHostPattern, textOfPattern } from '#lib/domain/host-pattern.ts';
import { parseHostRules } from '#lib/domain/host-rules.ts';
import { type Policy, SIGN_UP_MODES } from '#lib/domain/policy.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { scopesGrantedBy } from '#lib/domain/token-assessment.ts';
import type { Words } from '#lib/words/words.ts';
import type { PolicyField, PolicyTexts } from './view.ts';

export type FieldProblems = Partial<Record<PolicyField, string>>;

const ENTRIES_MAX = 500;
/** One day would be over at the next midnight; more than ten years is no limit. */
const DAYS = { min: 2, max: 3_650 };
const SCOPE = /^[a-z][a-z_]{0,59}$/;

/** What was typed as a policy, or whole sentences about what cannot be used; those about hosts are the ones that the start of Patchbay says, too. */
export function readPolicyForm(texts: PolicyTexts, words: Words): Result<Policy, FieldProblems> {
  const problems: FieldProblems = {};
  const refuse = (field: PolicyField, problem: string) => {
    problems[field] ??= problem;
  };
  const lists = {
    allowedHosts: readHosts(texts.allowedHosts, (problem) => refuse('allowedHosts', problem)),
    privateHosts: readPrivateHosts(texts.privateHosts, (problem) => refuse('privateHosts', problem)),
    requiredScopes: readScopes(texts.requiredScopes, words, (problem) => refuse('requiredScopes', problem)),
    forbiddenScopes: readScopes(texts.forbiddenScopes, words, (problem) =>
      refuse('forbiddenScopes', problem),
    ),
  };
  for (const [field, entries] of Object.entries(lists))
    if (entries.length > ENTRIES_MAX)
      refuse(field as PolicyField, words.say('policy.errors.many', { max: ENTRIES_MAX }));
  const contradiction = contradictionIn(lists.requiredScopes, lists.forbiddenScopes);
  if (contradiction) refuse('forbiddenScopes', words.say('policy.errors.contradiction', contradiction));
  const maxLifetimeDays = readDays(texts.maxLifetimeDays);
  if (Number.isNaN(maxLifetimeDays)) refuse('maxLifetimeDays', words.say('policy.errors.days', DAYS));
  if (Object.keys(problems).length > 0) return fail(problems);
  const signUp = SIGN_UP_MODES.find((mode) => mode === texts.signUp) ?? null;
  return ok({ ...lists, maxLifetimeDays, expiryRequired: texts.expiryRequired !== '', signUp });
}

type Refuse = (problem: string) => void;

function readHosts(text: string, refuse: Refuse): string[] {
  const patterns = entriesOf(text).flatMap((entry) => {
    const pattern = readHostPattern(entry);
    if (pattern.ok) return [textOfPattern(pattern.value)];
    refuse(pattern.error);
    return [];
  });
  return [...new Set(patterns)];
}

function readPrivateHosts(text: string, refuse: Refuse): string[] {
  const rules = parseHostRules(text);
  if (!rules.ok) refuse(rules.error.slice(0, 3).join(' '));
  return entriesOf(text);
}

function readScopes(text: string, words: Words, refuse: Refuse): string[] {
  const entries = entriesOf(text);
  const broken = entries.find((entry) => !SCOPE.test(entry));
  if (broken !== undefined) refuse(words.say('policy.errors.scope', { entry: broken.slice(0, 60) }));
  return entries;
}

/** A token could never be right: what is required is forbidden, or grants what is. */
function contradictionIn(required: readonly string[], forbidden: readonly string[]) {
  for (const scope of required) {
    const granted = scopesGrantedBy(scope).find((one) => forbidden.includes(one));
    if (granted) return { required: scope, forbidden: granted };
  }
  return null;
}

/** @returns null for no limit, NaN for what is none. */
function readDays(text: string): number | null {
  if (text.trim() === '') return null;
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return days >= DAYS.min && days <= DAYS.max ? days : Number.NaN;
}

function entriesOf(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}
