import { doorCodeOf } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import type { Words } from '#lib/words/words.ts';
import type { BulkDeed } from './schema.ts';

/** How far a run has come, or how it ended. */
export function toldOf(deed: BulkDeed, count: number, { say }: Words): string {
  return say(`bulk.${deed}.did`, { count });
}

export function toldOfRefusal({ code, fieldErrors }: Refusal, { say }: Words): string {
  if (fieldErrors.reason) return say('bulk.disable.reasonMissing');
  return say(`door.${doorCodeOf(code)}`);
}
