import { doorCodeOf } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import type { StoredPolicy } from '#lib/infra/policy/policy-store.ts';
import type { Words } from '#lib/words/words.ts';
import { COUNTED_MAX, type EffectCount } from './effect-store.ts';
import type { PolicyEffect } from './policy-effect.ts';
import { fieldWords, textsOf } from './policy-texts.ts';
import type { FieldProblems } from './read-policy-form.ts';
import { POLICY_FIELDS, POLICY_IDLE, type PolicyState, type PolicyTexts } from './view.ts';

/** How the policy's form ends, in words. */

export function toldOfProblems(words: Words, texts: PolicyTexts, errors: FieldProblems): PolicyState {
  const told = { tone: 'bad', title: words.say('policy.refused'), text: null, lines: [] } as const;
  return { ...POLICY_IDLE, status: 'failed', texts, errors, told };
}

export function toldOfRefusal(words: Words, { code, reference }: Refusal, texts: PolicyTexts): PolicyState {
  const text = words.say(`door.${doorCodeOf(code)}`);
  const told = { tone: 'bad', title: words.say('policy.refused'), text, lines: [] } as const;
  return { ...POLICY_IDLE, status: 'failed', texts, told, reference };
}

export function toldOfSaving(words: Words, what: 'saved' | 'same'): PolicyState {
  const told = { tone: 'ok', title: words.say(`policy.${what}`), text: null, lines: [] } as const;
  return { ...POLICY_IDLE, status: 'done', told };
}

/** @param mark comes back with the form, so that the next press saves what was shown. */
export function toldOfPreview(
  words: Words,
  { effect, mark }: { effect: PolicyEffect; mark: string },
  shown: { texts: PolicyTexts; revision: number },
): PolicyState {
  const { say } = words;
  const { broken, closed } = effect;
  const harmless = broken?.connections === 0 && closed === 0;
  const lines = [
    ...(closed > 0 ? [say('policy.preview.closed', { count: closed })] : []),
    ...(broken ? brokenWords(words, broken) : [say('policy.preview.uncounted')]),
  ];
  return {
    ...POLICY_IDLE,
    ...shown,
    status: 'preview',
    previewed: mark,
    told: {
      tone: harmless ? 'info' : 'warn',
      title: say('policy.preview.title'),
      text: harmless ? null : say('policy.preview.back'),
      lines,
    },
  };
}

const REASONS = ['host', 'missing', 'forbidden', 'lifetime', 'endless'] as const;

function brokenWords({ say }: Words, broken: EffectCount): string[] {
  const { connections, people } = broken;
  if (connections === 0) return [say('policy.preview.none')];
  const more = connections > COUNTED_MAX ? 'yes' : 'no';
  return [
    say('policy.preview.broken', { count: Math.min(connections, COUNTED_MAX), people, more }),
    ...REASONS.filter((reason) => broken[reason] > 0).map((reason) =>
      say(`policy.preview.${reason}`, { count: broken[reason] }),
    ),
  ];
}

/** Somebody else was faster: what stands there now, beside what was typed. @param by whose change that is. */
export function toldOfMeanwhile(
  words: Words,
  { current, by }: { current: StoredPolicy; by: string | null },
  texts: PolicyTexts,
): PolicyState {
  const { say } = words;
  const now = textsOf(current);
  const other = POLICY_FIELDS.filter((field) => now[field] !== texts[field]);
  return {
    ...POLICY_IDLE,
    status: 'failed',
    texts,
    revision: current.revision,
    theirs: Object.fromEntries(
      other.map((field) => [field, say('policy.meanwhile.now', { text: fieldWords(field, now, words) })]),
    ),
    told: {
      tone: 'warn',
      title: say('policy.meanwhile.title', { who: by ?? say('policy.somebody') }),
      text: say('policy.meanwhile.text'),
      lines: [],
    },
  };
}
