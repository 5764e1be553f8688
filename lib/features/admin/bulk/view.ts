import type { ActionState } from '#lib/action/action-state.ts';
import type { TableRowView } from '../connections/view.ts';
import type { BulkDeed } from './schema.ts';

/** What is about to be done, and to whom: drawn before anything is. */
export type BulkPlanView = {
  deed: BulkDeed;
  /** How many were chosen, and how many of them it will be done to. */
  chosen: number;
  affected: number;
  /** Whose they are. */
  owners: number;
  /** The first of those it will be done to. */
  first: readonly TableRowView[];
};

export type BulkPlanAnswer = { ok: true; view: BulkPlanView } | { ok: false; code: 'too_slow' };

/**
 * How far a run has come. `told`: in words. `after`, `begun`, `did`: what the form sends along to go on; without `after` it is over.
 * `undo`: the address that leads back.
 */
export type BulkState = ActionState<'reason' | 'told' | 'after' | 'begun' | 'did' | 'undo'>;
