/**
 * What a form's server action hands back to `useActionState`: enough to draw the form again, never a secret.
 * Codes are turned into sentences by the catalogue: the door's own stand in `lib/words/en/door.ts`.
 */
export type ActionState<Field extends string = string> = {
  status: 'idle' | 'failed' | 'done';
  fieldErrors: Partial<Record<Field, string>>;
  /** What was typed, for the fields that may be shown again. */
  values: Partial<Record<Field, string>>;
  /** A refusal that belongs to no field. */
  code: string | null;
  /** Quote this to support; set when something unexpected happened. */
  reference: string | null;
};

export const IDLE: ActionState<never> = {
  status: 'idle',
  fieldErrors: {},
  values: {},
  code: null,
  reference: null,
};

/** Why the door did not let a request through. */
export const DOOR_CODES = [
  'session.ended',
  'permission.missing',
  'origin.foreign',
  'input.malformed',
  'limit.exceeded',
  'unavailable',
  'internal',
] as const;
export type DoorCode = (typeof DOOR_CODES)[number];

export function isDoorCode(code: string): code is DoorCode {
  return (DOOR_CODES as readonly string[]).includes(code);
}

/** @returns the door's code of a refusal. One of single fields has none: what came in was malformed. */
export function doorCodeOf(code: string | null): DoorCode {
  return code !== null && isDoorCode(code) ? code : 'input.malformed';
}

/** @param values what the page shows about the success. */
export function done<Field extends string>(values: ActionState<Field>['values'] = {}): ActionState<Field> {
  return { status: 'done', fieldErrors: {}, values, code: null, reference: null };
}

/** A refusal as ActionState; for a room whose state has more fields than its form. */
export function failed<Field extends string>(refusal: Omit<ActionState, 'status'>): ActionState<Field> {
  return { status: 'failed', ...refusal };
}
