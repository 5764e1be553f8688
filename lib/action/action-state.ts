/**
 * What a form's server action hands back to `useActionState`: enough to draw the form again, never a secret.
 * Codes are turned into sentences by the room's `messages.ts`.
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
