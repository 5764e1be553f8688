'use server';

import { revalidatePath } from 'next/cache';
import { defineAction } from '#lib/action/define-action.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { changePolicy } from './change-policy.ts';
import { nameOf } from './effect-store.ts';
import { readPolicyForm } from './read-policy-form.ts';
import { policyRoom } from './room.ts';
import { policySchema } from './schema.ts';
import {
  toldOfMeanwhile,
  toldOfPreview,
  toldOfProblems,
  toldOfRefusal,
  toldOfSaving,
} from './told-of-policy.ts';
import { POLICY_FIELDS, type PolicyState, type PolicyTexts } from './view.ts';

/** Fields: those of the policy, revision, previewed: what has not been shown the effect of is shown it, and saved the next time. */
export const changePolicyAction = defineAction<typeof policySchema, 'policy:manage', PolicyState>({
  name: 'policy.change',
  permission: 'policy:manage',
  input: policySchema,
  remember: POLICY_FIELDS,
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal, textsIn(refusal.values)),
  run: async ({ viewer, input: { revision, previewed, ...texts } }) => {
    const words = await requestWords();
    const read = readPolicyForm(texts, words);
    if (!read.ok) return toldOfProblems(words, texts, read.error);
    const room = policyRoom();
    const end = await changePolicy(viewer, { policy: read.value, revision, previewed }, room);
    if (end.kind === 'preview') return toldOfPreview(words, end, { texts, revision });
    if (end.kind === 'meanwhile') {
      const by = await nameOf(room.prisma, end.current.updatedBy);
      return toldOfMeanwhile(words, { current: end.current, by }, texts);
    }
    revalidatePath('/admin/policy');
    return toldOfSaving(words, end.kind === 'same' ? 'same' : 'saved');
  },
});

function textsIn(values: Partial<Record<string, string>>): PolicyTexts {
  return Object.fromEntries(POLICY_FIELDS.map((field) => [field, values[field] ?? ''])) as PolicyTexts;
}
