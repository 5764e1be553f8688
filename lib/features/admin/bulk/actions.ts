'use server';

import { revalidatePath } from 'next/cache';
import { done, failed, IDLE } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { isPlainPost } from '#lib/action/is-plain-post.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { toldOf, toldOfRefusal } from './bulk-words.ts';
import { carryOut } from './carry-out.ts';
import { getBulkPlan } from './get-bulk-plan.ts';
import { bulkFormSchema, bulkSchema, choiceOf, placeFrom, placeText } from './schema.ts';
import type { BulkState } from './view.ts';

/** With script the page goes on by itself, tells how far it is, and can be stopped in between; without it, every piece is a press of the button. */
const PIECE = { script: 1_000, plain: 5_000 };
/** Among very many some are added every second. */
const GROWTH_MAX = 1.01;

/** Fields: deed, query, reason; planned, before it begins; after, begun, did, where a run goes on. Does a piece of it, or says that it would be more than was shown. */
export const bulkAction = defineAction<typeof bulkFormSchema, 'connection:govern', BulkState>({
  name: 'connections.bulk',
  permission: 'connection:govern',
  input: bulkFormSchema,
  // Where a piece fails, the next one goes on behind the last that did not.
  remember: ['reason', 'after', 'begun', 'did'],
  refused: async (refusal) => {
    const told = toldOfRefusal(refusal, await requestWords());
    return { ...failed<'reason'>(refusal), values: { ...refusal.values, told } };
  },
  run: async ({ viewer, input: { deed, query, reason, planned, after, begun, did } }) => {
    const choice = choiceOf(bulkSchema.parse(fieldsOf(query)));
    const grown =
      after === null && planned !== null ? await grownBeyond(viewer, { deed, choice }, planned) : null;
    if (grown !== null) {
      revalidatePath('/admin/connections/bulk');
      const told = (await requestWords()).say('bulk.changed', { count: grown });
      return { ...IDLE, status: 'failed', values: { told, reason } };
    }
    const order = { deed, choice, reason, begun };
    const most = (await isPlainPost()) ? PIECE.plain : PIECE.script;
    const progress = await carryOut(viewer, { ...order, after: placeFrom(after) }, most);
    const total = did + progress.did;
    const began = progress.begun.toISOString();
    return done({
      told: toldOf(deed, total, await requestWords()),
      reason,
      did: String(total),
      begun: began,
      ...(progress.after && { after: placeText(progress.after) }),
      ...(deed === 'disable' &&
        total > 0 && {
          undo: `/admin/connections/bulk?${new URLSearchParams({ deed: 'enable', off: began })}`,
        }),
    });
  },
});

/** A filter finds what is there when it is asked: a host that goes down may add thousands. @returns how many there are, where they are clearly more. */
async function grownBeyond(
  viewer: Permitted<'connection:govern'>,
  order: Parameters<typeof getBulkPlan>[1],
  planned: number,
): Promise<number | null> {
  if (!('filter' in order.choice)) return null;
  const plan = await getBulkPlan(viewer, order);
  return plan.ok && plan.view.affected > planned * GROWTH_MAX ? plan.view.affected : null;
}

/** An address's fields, as a page reads them: what is said several times is a list. */
function fieldsOf(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}
