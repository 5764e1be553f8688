import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { arrivingRequest } from './arriving-request.ts';
import { type Call, type DoorRules, type Entry, openDoor, type Refusal } from './open-door.ts';
import { typedTexts } from './parse-form.ts';
import { refusalFor } from './refusal-for.ts';

type StreamRules<Schema extends z.ZodType, Needs extends Entry, Event> = DoorRules<Schema, Needs> & {
  /** The event that ends a stream which was refused, or which met something unexpected. */
  refused: (refusal: Refusal) => Event | Promise<Event>;
  run: (call: Call<Schema, Needs>) => AsyncGenerator<Event>;
};

export type StreamAction<Event> = (form: FormData) => Promise<AsyncGenerator<Event>>;

/**
 * The same door for an action that tells its progress: the client does `for await (const event of await action(form))`.
 * All checks are done before the first event; a refusal, or trouble midway, is the last event.
 */
export function defineStreamAction<Schema extends z.ZodType, Needs extends Entry, Event>(
  rules: StreamRules<Schema, Needs, Event>,
): StreamAction<Event> {
  return async (form) => {
    const values = typedTexts(form, rules.remember ?? []);
    const troubled = async (error: unknown): Promise<Event> => {
      unstable_rethrow(error);
      return rules.refused({ ...refusalFor(error, rules.name), fieldErrors: {}, values });
    };
    try {
      const door = await openDoor(rules, form, await arrivingRequest());
      return door.ok ? guarded(rules.run(door.value), troubled) : only(await rules.refused(door.error));
    } catch (error) {
      return only(await troubled(error));
    }
  };
}

/** What the work throws becomes its last event. A listener who leaves is no trouble: React throws that in from outside, at a `yield`. */
async function* guarded<Event>(
  events: AsyncGenerator<Event>,
  troubled: (error: unknown) => Promise<Event>,
): AsyncGenerator<Event> {
  try {
    for (;;) {
      const step = await events.next().catch((error: unknown) => ({ error }));
      if ('error' in step) return yield await troubled(step.error);
      if (step.done) return;
      yield step.value;
    }
  } finally {
    await events.return(undefined);
  }
}

async function* only<Event>(event: Event): AsyncGenerator<Event> {
  yield event;
}
