import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { type ActionState, failed } from './action-state.ts';
import { arrivingRequest } from './arriving-request.ts';
import { type Call, type DoorRules, type Entry, type FieldOf, openDoor, type Refusal } from './open-door.ts';
import { typedTexts } from './parse-form.ts';
import { refusalFor } from './refusal-for.ts';

type Rules<Schema extends z.ZodType, Needs extends Entry, State> = DoorRules<Schema, Needs> & {
  /** The work. Expected trouble is returned through `refuse`; what is thrown becomes `internal` and a reference. */
  run: (call: Call<Schema, Needs> & { refuse: Refuse<Schema, State> }) => Promise<State>;
};

type OwnStateRules<Schema extends z.ZodType, Needs extends Entry, State> = Rules<Schema, Needs, State> & {
  /** May take its time: the words for it depend on who asks. */
  refused: (refusal: Refusal) => State | Promise<State>;
};

/** Makes the state of a refusal, with what was typed in it. */
export type Refuse<Schema extends z.ZodType, State> = (
  why: Partial<Pick<Refusal<FieldOf<Schema>>, 'code' | 'fieldErrors'>>,
) => Promise<State>;

export type Action<State> = (state: State, form: FormData) => Promise<State>;

/**
 * The one door for mutations: every server action is made here, so that none can be without identity, permission, origin
 * check, limit and parsing. The result fits `useActionState` and a plain form post alike.
 *
 * A room with a state of its own gives `refused`, which turns a refusal into that state; all others get ActionState.
 */
export function defineAction<Schema extends z.ZodType, Needs extends Entry>(
  rules: Rules<Schema, Needs, ActionState<FieldOf<Schema>>>,
): Action<ActionState<FieldOf<Schema>>>;
export function defineAction<Schema extends z.ZodType, Needs extends Entry, State>(
  rules: OwnStateRules<Schema, Needs, State>,
): Action<State>;
export function defineAction<Schema extends z.ZodType, Needs extends Entry, State>(
  rules: Rules<Schema, Needs, ActionState<FieldOf<Schema>>> | OwnStateRules<Schema, Needs, State>,
): Action<ActionState<FieldOf<Schema>>> | Action<State> {
  return 'refused' in rules ? makeAction(rules, rules.refused) : makeAction(rules, failed);
}

function makeAction<Schema extends z.ZodType, Needs extends Entry, State>(
  rules: Rules<Schema, Needs, State>,
  refused: (refusal: Refusal) => State | Promise<State>,
): Action<State> {
  return async (_state, form) => {
    const values = typedTexts(form, rules.remember ?? []);
    try {
      const door = await openDoor(rules, form, await arrivingRequest());
      if (!door.ok) return await refused(door.error);
      return await rules.run({
        ...door.value,
        refuse: async (why) => refused({ code: null, fieldErrors: {}, reference: null, values, ...why }),
      });
    } catch (error) {
      unstable_rethrow(error);
      return await refused({ ...refusalFor(error, rules.name), fieldErrors: {}, values });
    }
  };
}
