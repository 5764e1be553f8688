import { doorCodeOf } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import type { Words } from '#lib/words/words.ts';
import type { ReplayRefusal } from './replay-diagnosis.ts';
import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from './schema.ts';
import type { ReplayState } from './view.ts';

/** The form's state where nothing was replayed, with what was typed in it. */

export function refusedByDoor(
  { say }: Words,
  { code, fieldErrors, values, reference }: Refusal,
): ReplayState {
  const problem = fieldErrors.reason;
  const error =
    problem === 'reason.long'
      ? say('replay.reason.long', { max: REASON_LENGTH_MAX })
      : say('replay.reason.short', { min: REASON_LENGTH_MIN });
  return {
    status: 'refused',
    reason: values.reason ?? '',
    fieldError: problem === undefined ? null : error,
    message: problem === undefined ? say(`door.${doorCodeOf(code)}`) : null,
    reference,
  };
}

export function refusedReplay({ say }: Words, refusal: ReplayRefusal, reason: string): ReplayState {
  const message =
    refusal === 'limit.exceeded'
      ? say('door.limit.exceeded')
      : say(refusal === 'not_found' ? 'door.input.malformed' : `replay.offer.${refusal}`);
  return { status: 'refused', reason, fieldError: null, message, reference: null };
}
